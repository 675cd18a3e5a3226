package app.daymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Walls;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the rooms of the house; README says what each room is for. */
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> ROOT = resideInAPackage("app.daymark");

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Walls.CLASSES);
  }

  @Test
  void everyRoomIsLookedAt() {
    assertThat(Walls.CLASSES.size()).isGreaterThan(60);
    assertThat(Walls.CLASSES.contain(Main.class)).isTrue();
    assertThat(Walls.CLASSES.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("app.daymark.ui..")
            .and()
            .doNotHaveFullyQualifiedName("app.daymark.DaymarkApp")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
            .because("everything outside the window runs and is tested without a screen"));
  }

  @Test
  void viewModelsKnowNoSceneAndNoDatabase() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "javafx..",
                        "org.jdbi..",
                        "atlantafx..",
                        "org.controlsfx..",
                        "org.kordamp..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
            .because("what a screen does is tested without drawing it"));
  }

  @Test
  void viewsKnowNoServiceAndNoRepository() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .because("a view shows its view model, and asks nobody else"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "plan",
        "role",
        "start",
        "compare",
        "catchup",
        "streak",
        "past",
        "pack",
        "backup",
        "check",
        "task",
        "salary",
        "survey",
        "insights",
        "library",
        "settings",
        "command",
        "about"
      })
  void screensDoNotKnowEachOther(String screen) {
    check(
        noClasses()
            .that()
            .resideInAPackage("app.daymark.ui." + screen + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("app.daymark.ui..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage(
                                "app.daymark.ui." + screen + "..", "app.daymark.ui.kit.."))))
            .because("a screen can be changed or left out without touching the others"));
  }

  @Test
  void coreKnowsNoFormatsAndNoScreens() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "app.daymark.catalogue..",
                "app.daymark.plan..",
                "app.daymark.journal..",
                "app.daymark.progress..",
                "app.daymark.past..",
                "app.daymark.salary..",
                "app.daymark.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "app.daymark.exchange..", "app.daymark.ui..", "app.daymark.terminal..")
            .because("formats and screens come and go; what the learner has stays"));
  }

  @Test
  void journalKnowsNothingElseOfDaymark() {
    check(
        noClasses()
            .that()
            .resideInAPackage("app.daymark.journal..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("app.daymark..")
                    .and(DescribedPredicate.not(resideInAPackage("app.daymark.journal.."))))
            .because("actions are plain data that outlive every feature"));
  }

  @Test
  void packagesHaveNoCycles() {
    check(
        slices()
            .matching("app.daymark.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package can be read after those it uses, and before those that use it"));
    check(
        slices()
            .assignedFrom(UI_PACKAGES)
            .should()
            .beFreeOfCycles()
            .because("the shell knows the kit, and the kit knows neither shell nor screens"));
  }

  private static final SliceAssignment UI_PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
          return resideInAPackage("app.daymark.ui..").test(javaClass)
              ? SliceIdentifier.of(javaClass.getPackageName())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "packages of the window";
        }
      };

  @Test
  void onlyTheRootKnowsEverything() {
    check(
        noClasses()
            .that(DescribedPredicate.not(ROOT))
            .should()
            .dependOnClassesThat(ROOT)
            .because("what is joined together does not know what joins it"));
  }
}
