package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A pack that is wrong in one place: the message names the file, the line and what was expected.
 */
class WrongPackTest {

  /** Each row: a text in the good pack, what stands there instead, where it is told, and how. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format: 1                 | format: 2                 | format: 2     | expected a whole number from 1 to 1 for `format`, found 2
          format: 1                 | format: one               | format: one   | expected a whole number from 1 to 1 for `format`, found one
          format: 1\\n              | ''                        | role:         | expected `format` in the pack
          role:                     | roles:                    | roles:        | expected one of format, role in the pack for a key in the pack, found roles
          key: tester\\n  edition   | edition                   | edition: 1    | expected `key` in `role`
          key: tester\\n            | key: The Tester\\n       | key: The      | expected lower-case words joined by hyphens, like back-end-20 for `key`, found The Tester
          key: tester\\n            | key: test--er\\n         | key: test--er | expected lower-case words
          edition: 1                | edition: 0                | edition: 0    | expected a whole number from 1 to 1000000 for `edition`, found 0
          edition: 1                | edition: 1.5              | edition: 1.5  | expected a whole number
          title: Tester             | title:                    | title:        | expected a text of 1 to 10000 characters for `title`, found 0 characters
          title: Tester             | title: [a]                | title: [a]    | expected a single value for `title`, found a list
          title: Tester             | title: {a: b}             | title: {a: b} | expected a single value for `title`, found a mapping
          title: Tester             | title: !!java.net.URL [a] | title: !!java | expected YAML, found a mistake: Global tag is not allowed: tag:yaml.org,2002:java.net.URL
          title: Tester             | "title": "a\\tb"          | "title":      | expected plain text for `title`, found control characters in it
          title: Tester             | ? [a]\\n  : b             | ? [a]         | expected a single value for a key in `role`, found a list
          title: Tester             | title: &a Tester          | title: &a     | expected no anchors or aliases, found &a
          title: Tester             | title: &a [*a]            | title: &a     | expected no anchors or aliases, found &a
          description:              | description: &a           | description:  | expected no anchors or aliases, found &a
          title: Tester             | title: *a                 | title: *a     | expected YAML, found a mistake: found undefined alias a
          title: Tester             | <<: {a: b}                | <<:           | expected one of key, edition, title
          title: Tester             | colour: red               | colour: red   | expected one of key, edition, title, summary
          summary: Tests things.    | summary: a\\n  summary: b | summary: b    | expected `summary` only once in `role` for a key in `role`, found a second one
          \\n    - A paragraph.     | ' []'                     | description:  | expected at least one item in `description`, found none
          \\n    - A paragraph.     | ' text'                   | description:  | expected a list for `description`, found a single value
          \\n    - A paragraph.     | ' {a: b}'                 | description:  | expected a list for `description`, found a mapping
          - A paragraph.            | - [A paragraph.]          | - [A          | expected a single value for an item of `description`, found a list
          text: Takes care.         | txt: Takes care.          | txt:          | expected one of title, text in an item of `responsibilities`
          name: A sheet             | note: A sheet             | note: A note. | expected `note` only once in `source`
          year: 2023                | year: 1899                | year: 1899    | expected a whole number from 1900 to 2200 for `year`, found 1899
          text: Begin it.\\n        topics | topics             | - title: Begin | expected `text` in an item of `steps`
          - title: Bare topic       | - Bare topic              | - Bare topic  | expected a mapping (`name: value` lines) for an item of `topics`, found a single value
          related: [other-role]     | related: [Other]          | related:      | expected lower-case words joined by hyphens, like back-end-20 for an item of `related`, found Other
          related: [other-role]     | related: other-role       | related:      | expected a list for `related`, found a single value
          related: [other-role]     | related: ]                | related:      | expected YAML, found a mistake:
          related: [other-role]     | related: x\\n\\tmore: y   | more: y       | expected YAML, found a mistake: found character '
          edition: 1                | edition: 1\\n   odd: 1    | odd: 1        | expected YAML, found a mistake:
          related: [other-role]     | related: []\\n---\\na: b  | ---           | expected YAML, found a mistake:
          """)
  void messageSaysWhereAndWhat(String right, String wrong, String where, String expected) {
    assertThat(WrongPackTest.problemOf(right, wrong, where)).contains(lineBreaks(expected));
  }

  /** The message about the changed pack, after checking that it names the file and the line. */
  static String problemOf(String right, String wrong, String where) {
    assertThat(Packs.GOOD).containsOnlyOnce(lineBreaks(right));
    String pack = Packs.GOOD.replace(lineBreaks(right), lineBreaks(wrong));
    int line = (int) pack.substring(0, pack.indexOf(where) + 1).lines().count();
    PackProblem problem = Packs.problem(pack);
    assertThat(problem.file()).isEqualTo("own.yaml");
    assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
    assertThat(problem).hasToString("own.yaml:" + line + ": " + problem.expected());
    return problem.expected().toString();
  }

  private static String lineBreaks(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }
}
