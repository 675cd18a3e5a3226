package app.daymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Walls;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Habits that hold all over the house. */
class HouseRulesTest {

  private static final DescribedPredicate<JavaClass> ROOT = resideInAPackage("app.daymark");

  private static final DescribedPredicate<JavaAccess<?>> TELLS_TIME =
      DescribedPredicate.describe(
          "tell the time without a Clock",
          access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return (owner.getPackageName().equals("java.time")
                    && name.equals("now")
                    && !access.getTarget().getFullName().contains(Clock.class.getName()))
                || (owner.isEquivalentTo(Clock.class)
                    && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>"));
          });

  private static final DescribedPredicate<JavaAccess<?>> USES_STREAMS =
      DescribedPredicate.describe(
          "use a standard stream",
          access ->
              access.getTargetOwner().isEquivalentTo(System.class)
                  && Set.of("out", "err", "in", "exit").contains(access.getName()));

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Walls.CLASSES);
  }

  @Test
  void timeIsReadFromAClockThatWasHandedIn() {
    check(
        noClasses()
            .that(DescribedPredicate.not(ROOT))
            .should()
            .accessTargetWhere(TELLS_TIME)
            .because("dates come in as arguments, so that what is computed can be tested"));
    check(
        noClasses()
            .that(ROOT)
            .and()
            .doNotHaveFullyQualifiedName("app.daymark.Main")
            .should()
            .accessTargetWhere(TELLS_TIME)
            .because("the one clock is made where the program begins"));
  }

  /** The rules above and below are no empty words: Main does what only it may do. */
  @Test
  void rulesNoticeWhatMainDoes() {
    assertThat(Walls.CLASSES.get(Main.class).getAccessesFromSelf())
        .anyMatch(TELLS_TIME)
        .anyMatch(USES_STREAMS);
  }

  @Test
  void sqlStandsOnlyInRepositories() {
    check(
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .accessTargetWhere(
                DescribedPredicate.describe(
                    "run SQL",
                    access ->
                        Set.of(
                                    "execute",
                                    "select",
                                    "createQuery",
                                    "createUpdate",
                                    "createCall",
                                    "createScript",
                                    "createBatch",
                                    "prepareBatch")
                                .contains(access.getName())
                            && access.getTargetOwner().getPackageName().startsWith("org.jdbi")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Statement")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.PreparedStatement")
            .because("what is asked of the tables is found in one place a table"));
  }

  @Test
  void onlyTheLedgersSideWritesToTheDatabase() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("app.daymark.store", "app.daymark")
            .should()
            .accessTargetWhere(
                DescribedPredicate.describe(
                    "apply an action",
                    access ->
                        access
                                .getTargetOwner()
                                .getSimpleName()
                                .matches("PlanActionRepository|SalaryRepository|SettingsRepository")
                            && Set.of("apply", "revert").contains(access.getName())
                            && !access.getOriginOwner().equals(access.getTargetOwner())))
            .because("the database is what the journal says; only applying an action changes it"));
  }

  @Test
  void onlyMainPrints() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("app.daymark.Main")
            .should()
            .accessTargetWhere(USES_STREAMS)
            .because("where text goes is decided where the program begins"));
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        Walls.CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertThat(unmarked).as("nothing is null unless it says so").isEmpty();
  }

  @Test
  void stateIsNotKeptInStatics() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("what changes lives in an object that is made in one place"));
  }

  @Test
  void loggingIsMadeReadyForWhatGoesWrongOnly() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .notHaveRawType(Logger.class)
            .because("whoever opens the data would wait until all of logging is ready"));
  }
}
