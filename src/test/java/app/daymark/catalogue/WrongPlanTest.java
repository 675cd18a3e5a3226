package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans and figures that are wrong in one place. */
class WrongPlanTest {

  /** Each row as in {@link WrongPackTest}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          days: 6          | days: 0          | days: 0          | expected a whole number from 1 to 1000 for `days`, found 0
          days: 6          | days: 1001       | days: 1001       | expected a whole number from 1 to 1000
          days: 6          | days: 7          | - key: first     | expected areas up to day 7, found them up to day 6
          days: 3-6        | days: 2-6        | days: 2-6        | expected days from 3 on and up to 6 at most, like 3-5 for `days`, found 2-6
          days: 3-6        | days: 4-6        | days: 4-6        | expected days from 3 on
          days: 3-6        | days: 3-7        | days: 3-7        | expected days from 3 on
          days: 3-6        | days: 3-2        | days: 3-2        | expected days from 3 on
          days: 3-6        | days: 3-5        | - key: first     | expected areas up to day 6, found them up to day 5
          days: 3-6        | days: 3          | - key: first     | expected areas up to day 6, found them up to day 3
          days: 3-6        | days: three      | days: three      | expected days from 3 on
          days: 3-6        | days: 3-99999    | days: 3-99999    | expected days from 3 on
          days: 3-6        | days: [3, 6]     | days: [3, 6]     | expected a single value for `days`, found a list
          days: 1-2        | days: 0-2        | days: 0-2        | expected days from 1 on
          key: second      | key:  first      | key:  first      | expected a key no other area of the plan has for `key`, found first
          key: two         | key:  one        | key:  one        | expected a key no other task of the plan has for `key`, found one
          key: three       | key:  one        | key:  one        | expected a key no other task of the plan has for `key`, found one
          title: Two\\n              minutes: 45 | minutes: 45 | - key: two | expected `title` in an item of `tasks`
          minutes: 30      | minutes: 0       | minutes: 0       | expected a whole number from 1 to 6000 for `minutes`, found 0
          minutes: 30      | minutes: 6001    | minutes: 6001    | expected a whole number from 1 to 6000
          minutes: 30      | minutes: 99999999999999999999 | minutes: 9999 | expected a whole number from 1 to 6000
          minutes: 30      | minutes: half    | minutes: half    | expected a whole number from 1 to 6000 for `minutes`, found half
          optional: true   | optional: yes    | optional: yes    | expected true or false for `optional`, found yes
          optional: true   | url: a           | url: a           | expected one of key, title, minutes, optional
          country: IN      | country: XX      | country: XX      | expected a country by its two capital letters, like IN for `country`, found XX
          country: IN      | country: in      | country: in      | expected a country
          currency: INR    | currency: inr    | currency: inr    | expected a currency by its three letters, like INR for `currency`, found inr
          currency: INR    | currency: RUPEE  | currency: RUPEE  | expected a currency
          average: 500     | average: -1      | average: -1      | expected a whole number from 0 to 1000000000000 for `average`, found -1
          average: 500     | average: 5,00    | average: 5,00    | expected a whole number
          average: 500     | average: 1e3     | average: 1e3     | expected a whole number
          low: 100         | low: 901         | range:           | expected `low` not above `high` for `range`, found 901 and 900
          low: 100, high   | high             | range:           | expected `low` in `range`
          {from: 1, av     | {from: 0, av     | {from: 0, av     | expected a whole number from 1 to 100 for `from`, found 0
          to: 1,           | to: 0,           | to: 0,           | expected a whole number from 1 to 100 for `to`, found 0
          'to: 1, '        | ''               | {from: 1         | expected no band after one without `to`, found another
          year: 2021       | year: soon       | year: soon       | expected a whole number from 1900 to 2200 for `year`, found soon
          """)
  void messageSaysWhereAndWhat(String right, String wrong, String where, String expected) {
    assertThat(WrongPackTest.problemOf(right, wrong, where)).contains(expected);
  }

  @Test
  void planKeyIsTakenOnceInAPack() {
    String plan = Packs.GOOD.substring(Packs.GOOD.indexOf("    - key: tester-6"), related());
    PackProblem problem = Packs.problem(Packs.GOOD.replace("  related:", plan + "  related:"));
    assertThat(problem.expected())
        .hasToString("expected a key no other plan has for `key`, found tester-6");
  }

  @Test
  void planHasAtMostFiveThousandTasks() throws PackProblem.Found {
    assertThat(Packs.read(withTasks(4_997)).plans().getFirst().taskCount()).isEqualTo(5_000);
    assertThat(Packs.problem(withTasks(4_998)).expected())
        .hasToString("expected at most 5000 tasks in a plan, found more");
  }

  private static String withTasks(int more) {
    return Packs.GOOD.replace(
        "  related:",
        IntStream.range(0, more)
                .mapToObj(i -> "            - {key: t-" + i + ", title: T, minutes: 1}\n")
                .collect(Collectors.joining())
            + "  related:");
  }

  @Test
  void packHasAtMostFiftyPlans() throws PackProblem.Found {
    assertThat(Packs.read(withPlans(49)).plans()).hasSize(50);
    assertThat(Packs.problem(withPlans(50)).expected())
        .hasToString("expected at most 50 plans, found more");
  }

  private static String withPlans(int more) {
    String plan = Packs.GOOD.substring(Packs.GOOD.indexOf("    - key: tester-6"), related());
    return Packs.GOOD.replace(
        "  related:",
        IntStream.range(0, more)
                .mapToObj(i -> plan.replace("tester-6", "other-" + i))
                .collect(Collectors.joining())
            + "  related:");
  }

  private static int related() {
    return Packs.GOOD.indexOf("  related:");
  }
}
