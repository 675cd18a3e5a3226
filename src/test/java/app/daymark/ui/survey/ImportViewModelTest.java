package app.daymark.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.Role;
import app.daymark.salary.SalaryBand;
import app.daymark.testkit.ShownWork;
import app.daymark.testkit.SurveyFile;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.survey.ImportPreview.Count;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportViewModelTest {

  private static final String PLAIN = "years,pay,currency\n0,100,INR\n3,300,INR\n";

  @TempDir private Path data;
  @TempDir private Path folder;
  private SurveyDesk desk;

  @BeforeEach
  void open() {
    desk = new SurveyDesk(data, folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ImportViewModel read(String text) {
    ImportViewModel viewModel = desk.importing();
    viewModel.open(desk.write(text));
    return viewModel;
  }

  private static ImportPreview ready(ImportViewModel viewModel) {
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Ready.class);
    return Objects.requireNonNull(viewModel.preview().get());
  }

  private static String failed(ImportViewModel viewModel) {
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Failed.class);
    assertThat(viewModel.preview().get()).isNull();
    return ((ImportState.Failed) viewModel.state().get()).message();
  }

  private static String survey() {
    SurveyFile file = SurveyFile.of(2023);
    for (int pay : new int[] {10_000, 20_000, 40_000}) {
      file.answer("YearsCodePro=0", "ConvertedCompYearly=" + pay);
    }
    return file.answer("Country=Nepal", "DevType=Developer, front-end", "ConvertedCompYearly=9000")
        .answer("ConvertedCompYearly=-3")
        .answer("ConvertedCompYearly=310000")
        .text();
  }

  @Test
  void withoutAFileNothingIsRead() {
    ImportViewModel viewModel = desk.importing();
    viewModel.choose();
    viewModel.read();
    viewModel.keep();
    viewModel.cancel();
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Choosing.class);
    assertThat(viewModel.file().get()).isNull();
    assertThat(desk.kept()).isEmpty();
  }

  @Test
  void whatItWouldBringIsShownAndNothingIsStored() {
    ImportViewModel viewModel = desk.importing();
    desk.files.choose(desk.write(survey()));
    viewModel.choose();
    ImportPreview preview = ready(viewModel);
    assertThat(preview.kind()).isEqualTo("This is the Stack Overflow Developer Survey of 2023.");
    assertThat(preview.columns())
        .isEqualTo(
            "Columns used: Country, DevType, Employment, ConvertedCompYearly, YearsCodePro.");
    assertThat(preview.missing()).isEmpty();
    assertThat(preview.rows())
        .containsExactly(
            new Count("6", "rows in it", false),
            new Count("4", "of them count", false),
            new Count("1", "left out: pay of zero or less", true),
            new Count("1", "left out: outlier: above ten times the median", true));
    assertThat(preview.title())
        .isEqualTo("All countries, 2023: Stack Overflow Developer Survey 2023");
    assertThat(preview.figures()).isEqualTo("4 answers, average $19,750, from $9,000 to $40,000");
    assertThat(preview.bands().heads())
        .containsExactly("Years", "Answers", "Average", "P10", "P25", "Median", "P75", "P90");
    assertThat(preview.bands().rows().getFirst().cells())
        .containsExactly("0–1", "3", "$23.3K", "$12K", "$15K", "$20K", "$30K", "$36K");
    assertThat(preview.few())
        .isEqualTo("0–1, 1–5, 5–10, 10+ years: fewer than 30 answers, which says little.");
    assertThat(preview.note())
        .contains("Outliers were left out", "Open Database License (ODbL) v1.0");
    assertThat(preview.made()).as("the note says it").isEmpty();
    assertThat(desk.kept()).isEmpty();
  }

  /** What is kept stays in English, so that it is the same survey in either language. */
  @Test
  void hindiWindowTellsInHindiHowTheFiguresCameAbout(@TempDir Path other) {
    try (SurveyDesk hindi = new SurveyDesk(other, folder, Language.HINDI)) {
      ImportViewModel viewModel = hindi.importing();
      viewModel.open(hindi.write(survey()));
      ImportPreview preview = ready(viewModel);
      assertThat(preview.made())
          .isEqualTo(
              "अनुभव कॉलम YearsCodePro से लिया गया है। सैलरी कॉलम ConvertedCompYearly से ली गई है: साल भर की, अमेरिकी डॉलर में, जैसा सर्वे ने बदला। बहुत अलग मान छोड़ दिए गए: मध्य के दसवें हिस्से से कम या दस गुना से ज़्यादा सैलरी। ऐसे 1 थे।");
      assertThat(preview.note()).startsWith("Experience is the column YearsCodePro.");

      viewModel.open(hindi.write("years,pay,currency\n1,100,INR\n"));
      assertThat(ready(viewModel).made())
          .startsWith(
              "सैलरी साल भर की मानी गई है। फ़ाइल में साल नहीं लिखा, इसलिए 2026 माना गया है।");
    }
  }

  @Test
  void theFilesOwnAnswersAreThereToChooseFrom() {
    ImportForm form = read(survey()).form();
    assertThat(form.country().choices())
        .extracting(Choice::name)
        .containsExactly("All countries", "India", "Nepal");
    assertThat(form.developerType().choices())
        .extracting(Choice::name)
        .containsExactly("All developer types", "Developer, back-end", "Developer, front-end");
    assertThat(form.employment().choices()).hasSize(2);
    assertThat(form.experience().choices())
        .extracting(Choice::name)
        .containsExactly("The best measure there is", "YearsCodePro", "WorkExp", "YearsCode");
    assertThat(form.currency().choices())
        .extracting(Choice::name)
        .startsWith("US dollars, converted")
        .contains("INR, Indian Rupee");
    assertThat(form.makesBands().get()).isTrue();
  }

  @Test
  void eachChoiceReadsTheFileAgain() {
    ImportViewModel viewModel = read(survey());
    ImportForm form = viewModel.form();
    form.country().choose("Nepal");
    assertThat(ready(viewModel).figures()).startsWith("1 answer, average $9,000");
    assertThat(form.country().choices()).as("all there are").hasSize(3);
    form.country().choose("India");
    form.leavesOutliersOut().set(false);
    assertThat(ready(viewModel).figures()).startsWith("4 answers, average $95,000");
    form.bounds().set("0, 2");
    assertThat(ready(viewModel).bands().rows()).hasSize(2);
    form.experience().choose("YearsCode");
    assertThat(ready(viewModel).note()).contains("Experience is the column YearsCode.");
    form.year().set("2020");
    form.currency().choose("INR");
    assertThat(ready(viewModel).title()).startsWith("India, 2020: ");
    assertThat(ready(viewModel).figures()).contains("average ₹8,00,000");
    form.developerType().choose("Developer, front-end");
    assertThat(failed(viewModel)).contains("none of its 6 answers counts", "Nothing was stored");
    assertThat(form.developerType().choices()).as("to choose another").hasSize(3);
    form.developerType().choose("Developer, back-end");
    assertThat(ready(viewModel).figures()).startsWith("5 answers");
  }

  @Test
  void choicesThatMakeNoSenseAreToldAndMended() {
    ImportViewModel viewModel = read(PLAIN);
    ImportForm form = viewModel.form();
    for (String wrong : List.of("", "5, 1", "a", "0,,1", "101")) {
      form.bounds().set(wrong);
      assertThat(failed(viewModel)).contains("0, 1, 5, 10", "Nothing was stored");
    }
    form.bounds().set("0,3");
    assertThat(ready(viewModel).bands().rows()).hasSize(2);
    for (String wrong : List.of("12", "year", "9999", "1899")) {
      form.year().set(wrong);
      assertThat(failed(viewModel)).contains("such as 2025");
    }
    form.year().set(" 2024 ");
    assertThat(ready(viewModel).title()).isEqualTo("All countries, 2024: pay.csv");
  }

  @Test
  void missingCurrencyIsChosenAndThenTheFileCounts() {
    ImportViewModel viewModel = read("years,pay\n0,100\n");
    assertThat(failed(viewModel)).contains("it does not say in which currency pay is");
    ImportForm form = viewModel.form();
    assertThat(form.country().choices()).hasSizeGreaterThan(200);
    form.country().choose("India");
    assertThat(ready(viewModel).figures()).isEqualTo("1 answer, average ₹100, from ₹100 to ₹100");
    assertThat(form.country().value()).isEqualTo("India");
    form.currency().choose("EUR");
    assertThat(ready(viewModel).figures()).startsWith("1 answer, average €100");
  }

  @Test
  void bandsStandAsTheyAreInTheFile() {
    ImportViewModel viewModel = read("from,to,average,currency\n0,2,100,INR\n2,,200,INR\n");
    ImportPreview preview = ready(viewModel);
    assertThat(preview.bands().heads()).containsExactly("Years", "Average");
    assertThat(preview.figures()).isEqualTo("2 bands");
    assertThat(preview.few()).isEmpty();
    assertThat(preview.missing()).startsWith("Columns it does not have: p10, p25, median");
    assertThat(viewModel.form().makesBands().get()).isFalse();
    assertThat(viewModel.form().developerType().choices()).isEmpty();
  }

  @Test
  void anotherFileBeginsAnew() {
    ImportViewModel viewModel = read(survey());
    viewModel.form().country().choose("Nepal");
    viewModel.form().leavesOutliersOut().set(false);
    viewModel.open(desk.write("other.csv", PLAIN));
    assertThat(ready(viewModel).title()).startsWith("All countries, 2026: other.csv");
    assertThat(viewModel.form().leavesOutliersOut().get()).isTrue();
    assertThat(viewModel.form().developerType().choices()).isEmpty();
    assertThat(viewModel.form().country().choices()).hasSizeGreaterThan(200);
  }

  @Test
  void keepingStoresItOnceForTheChosenRoleAndUndoTakesItBack() {
    Role other = desk.roles.roles().get(1);
    ImportViewModel viewModel = read(survey());
    viewModel.role().chosen().set(other);
    viewModel.keep();
    assertThat(desk.role()).isEqualTo(other);
    assertThat(desk.closed).isEqualTo(1);
    assertThat(desk.kept()).hasSize(1);
    assertThat(desk.kept().getFirst().survey().bands())
        .extracting(SalaryBand::count)
        .containsExactly(3L, 1L, 0L, 0L);
    Notice notice = desk.desk.board().shown().getLast();
    assertThat(notice.kind()).isEqualTo(Notice.Kind.UNDOABLE);
    assertThat(notice.text()).isEqualTo("Kept: a survey for " + other.title() + ".");
    desk.desk.plans().undo();
    assertThat(desk.kept()).isEmpty();
  }

  @Test
  void whatIsKeptAlreadyIsRefusedInPlace() {
    read(survey()).keep();
    ImportViewModel again = read(survey());
    again.keep();
    assertThat(again.problem().get()).startsWith("You have this very survey already");
    assertThat(again.state().get()).isInstanceOf(ImportState.Ready.class);
    assertThat(desk.kept()).hasSize(1);
    assertThat(desk.closed).isEqualTo(1);
    again.form().country().choose("Nepal");
    assertThat(again.problem().get()).isEmpty();
    again.keep();
    assertThat(desk.kept()).hasSize(2);
  }

  @Test
  void whileItIsReadTheProgressIsShown() {
    WaitingRunner beside = new WaitingRunner();
    ImportViewModel viewModel = desk.importing(new Lanes(TaskRunner.direct(), beside));
    Path file = desk.write(PLAIN);
    viewModel.open(file);
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Reading.class);
    ShownWork.Work work = desk.work().all().getFirst();
    assertThat(work.title()).isEqualTo("Reading " + file.getFileName());
    assertThat(work.pace().get().words()).isEqualTo("Reading…");
    viewModel.keep();
    beside.runOne();
    assertThat(desk.work().all()).isEmpty();
    assertThat(ready(viewModel).figures()).startsWith("2 answers");
    // Once it was read, what was seen last stays: nothing moves any more.
    viewModel.form().country().choose("India");
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Reading.class);
    assertThat(viewModel.preview().get()).as("stays to be looked at").isNotNull();
    assertThat(desk.kept()).isEmpty();
  }

  @Test
  void cancellingLeavesNothingBehindAndAnswersThatComeLateArePassedOver() {
    WaitingRunner beside = new WaitingRunner();
    ImportViewModel viewModel = desk.importing(new Lanes(TaskRunner.direct(), beside));
    viewModel.open(desk.write(PLAIN));
    desk.work().all().getFirst().cancel().run();
    assertThat(desk.work().all()).isEmpty();
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Stopped.class);
    beside.runAll();
    assertThat(viewModel.state().get()).isInstanceOf(ImportState.Stopped.class);
    viewModel.keep();
    assertThat(desk.kept()).isEmpty();
    assertThat(desk.desk.board().shown()).isEmpty();
    viewModel.read();
    beside.runAll();
    assertThat(ready(viewModel).figures()).startsWith("2 answers");
  }

  @Test
  void aChoiceGivesUpTheReadingBeforeIt() {
    WaitingRunner beside = new WaitingRunner();
    ImportViewModel viewModel = desk.importing(new Lanes(TaskRunner.direct(), beside));
    viewModel.open(desk.write(survey()));
    beside.runAll();
    viewModel.form().country().choose("Nepal");
    viewModel.form().country().choose("India");
    beside.runNewestFirst();
    assertThat(ready(viewModel).title()).startsWith("India");
    viewModel.form().country().choose("Nepal");
    viewModel.open(desk.write("other.csv", PLAIN));
    beside.runAll();
    assertThat(ready(viewModel).title()).contains("other.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a;b\n1;2\n",
        "years,pay,currency\n1,-5,INR\n",
        "years,pay,currency\n1,9e15,INR\n",
        "years,pay,currency\nNA,NA,NA\n",
        "years,pay,currency\n1,\"2\n",
        "<html>",
        "PK\u0003\u0004",
        "years,pay,currency\n1,2\u0000,INR\n"
      })
  void wrongFilesAreToldAndNothingIsStored(String text) {
    ImportViewModel viewModel = read(text);
    assertThat(failed(viewModel)).contains("pay.csv", "Nothing was stored; ");
    viewModel.keep();
    assertThat(desk.kept()).isEmpty();
    assertThat(desk.desk.board().shown()).isEmpty();
    viewModel.open(desk.write(PLAIN));
    assertThat(ready(viewModel).figures()).startsWith("2 answers");
  }

  @Test
  void fileThatIsNoneOrInOtherLettersIsTold() throws IOException {
    ImportViewModel viewModel = desk.importing();
    viewModel.open(folder);
    assertThat(failed(viewModel)).contains("it is a folder");
    viewModel.open(folder.resolve("gone.csv"));
    assertThat(failed(viewModel)).contains("it is not there");
    Path wide = folder.resolve("wide.csv");
    Files.write(wide, PLAIN.getBytes(StandardCharsets.UTF_16));
    viewModel.open(wide);
    assertThat(failed(viewModel)).contains("UTF-16");
  }

  @Test
  void byHandIsTheOtherWay() {
    desk.importing().byHand();
    assertThat(desk.wentByHand).isEqualTo(1);
  }
}
