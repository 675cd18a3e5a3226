package app.daymark.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.SurveyFile;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of the panels, drawn: nothing is cut off, and only what fits the state is there. */
class SurveyPanelsTest {

  private static final int TALL = 1_700;

  @TempDir private Path data;
  @TempDir private Path folder;
  private SurveyDesk desk;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  @BeforeEach
  void open() {
    desk = new SurveyDesk(data, folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Panel panel(ImportViewModel viewModel) {
    return new ImportPanel(viewModel, desk.own(desk.desk.runner()), desk.desk.texts());
  }

  private static DrawnPanel drawn(
      Supplier<Panel> panel, int width, int height, Theme.Mode mode, String name) {
    DrawnPanel drawn = DrawnPanel.of(panel, width, height, mode);
    drawn.keepPicture("bring-" + name + "-" + mode.name().toLowerCase(Locale.ROOT));
    assertThat(drawn.clipped()).as(name).isEmpty();
    return drawn;
  }

  private static String survey() {
    SurveyFile file = SurveyFile.of(2023);
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      int years = random.nextInt(20);
      file.answer(
          "YearsCodePro=" + years,
          "Country=" + (i % 3 == 0 ? "United States of America" : "India"),
          "DevType=" + (i % 5 == 0 ? "Developer, front-end" : "Developer, back-end"),
          "ConvertedCompYearly=" + (i % 40 == 0 ? "NA" : 6_000 + years * 2_500 + i * 20),
          "CompTotal=" + (600_000 + years * 250_000 + i * 1_000));
    }
    return file.answer("ConvertedCompYearly=-3").answer("ConvertedCompYearly=9100000").text();
  }

  @ParameterizedTest
  @CsvSource({"560, LIGHT", "620, LIGHT", "620, DARK"})
  void firstItTellsWhichFilesThereCanBe(int width, Theme.Mode mode) {
    DrawnPanel drawn = drawn(() -> panel(desk.importing()), width, 560, mode, "choosing-" + width);
    assertThat(drawn.texts("own-title")).hasSize(3);
    assertThat(drawn.texts("button")).containsExactly("Choose a file…", "Enter by hand…", "Keep");
  }

  @ParameterizedTest
  @CsvSource({"560, LIGHT", "620, LIGHT", "620, DARK"})
  void whatAFileWouldBringIsReadToItsEnd(int width, Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ImportViewModel viewModel = desk.importing();
              viewModel.open(desk.write("survey_results_public.csv", survey()));
              viewModel.form().country().choose("India");
              return panel(viewModel);
            },
            width,
            TALL,
            mode,
            "ready-" + width);
    assertThat(drawn.texts("row-reason"))
        .containsExactly(
            "rows in it",
            "of them count",
            "left out: another country, or none",
            "left out: no pay",
            "left out: pay of zero or less",
            "left out: outlier: above ten times the median");
    assertThat(drawn.texts("footer-summary")).hasSize(1).first().asString().startsWith("260 ");
    assertThat(drawn.texts("band-cell")).hasSize(4 * 8);
    assertThat(drawn.texts("check-box")).hasSize(1);
    assertThat(drawn.texts("button")).containsExactly("Another file…", "Enter by hand…", "Keep");
  }

  @ParameterizedTest
  @CsvSource({"560, LIGHT", "620, DARK"})
  void inHindiItIsReadToItsEndToo(int width, Theme.Mode mode, @TempDir Path other) {
    try (SurveyDesk hindi = new SurveyDesk(other, folder, Language.HINDI)) {
      DrawnPanel drawn =
          drawn(
              () -> {
                ImportViewModel viewModel = hindi.importing();
                viewModel.open(hindi.write("survey_results_public.csv", survey()));
                return new ImportPanel(
                    viewModel, hindi.own(hindi.desk.runner()), hindi.desk.texts());
              },
              width,
              TALL,
              mode,
              "hindi-" + width);
      assertThat(drawn.texts("caption")).anyMatch(text -> text.startsWith("अनुभव कॉलम "));
      assertThat(drawn.texts("check-box"))
          .containsExactly(
              "बहुत अलग मान छोड़ें: मध्य के दसवें हिस्से से कम या दस गुना से ज़्यादा सैलरी");
    }
  }

  @ParameterizedTest
  @CsvSource({"560, LIGHT", "620, DARK"})
  void rupeesAndManyBandsFit(int width, Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ImportViewModel viewModel = desk.importing();
              viewModel.open(desk.write("a-" + "long-name-".repeat(15) + ".csv", survey()));
              viewModel.form().currency().choose("INR");
              viewModel.form().bounds().set("0,1,2,3,4,5,7,10,15,20");
              return panel(viewModel);
            },
            width,
            TALL,
            mode,
            "rupees-" + width);
    assertThat(drawn.texts("few-note")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void aListOfBandsAsksForNoBands(Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ImportViewModel viewModel = desk.importing();
              viewModel.open(
                  desk.write("from,to,average,currency\n0,2,500000,INR\n2,,900000,INR\n"));
              return panel(viewModel);
            },
            620,
            1_100,
            mode,
            "bands");
    assertThat(drawn.texts("check-box")).isEmpty();
    assertThat(drawn.texts("choice-name"))
        .containsExactly("Country", "Currency", "Year", "Kept and shown with it");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void whileItIsReadOnlyThatIsThere(Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ImportViewModel viewModel =
                  desk.importing(new Lanes(TaskRunner.direct(), new WaitingRunner()));
              viewModel.open(desk.write(survey()));
              return panel(viewModel);
            },
            620,
            560,
            mode,
            "reading");
    assertThat(drawn.texts("button")).containsExactly("Another file…", "Enter by hand…", "Keep");
    assertThat(drawn.texts("field-title")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void whileItIsReadAgainWhatWasFoundStaysInView(Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              WaitingRunner beside = new WaitingRunner();
              ImportViewModel viewModel = desk.importing(new Lanes(TaskRunner.direct(), beside));
              viewModel.open(desk.write(survey()));
              beside.runAll();
              viewModel.form().country().choose("India");
              return panel(viewModel);
            },
            620,
            1_300,
            mode,
            "again");
    assertThat(drawn.texts("band-cell")).hasSize(4 * 8);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void whatCannotBeReadIsToldAndCanBeMended(Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ImportViewModel viewModel = desk.importing();
              viewModel.open(desk.write("years,pay\n0,100\n"));
              return panel(viewModel);
            },
            620,
            560,
            mode,
            "failed");
    assertThat(drawn.texts("finding")).hasSize(1);
    assertThat(drawn.texts("button")).contains("Read again");
    assertThat(drawn.texts("band-cell")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void stoppedIsSaid(Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ImportViewModel viewModel =
                  desk.importing(new Lanes(TaskRunner.direct(), new WaitingRunner()));
              viewModel.open(desk.write(survey()));
              viewModel.cancel();
              return panel(viewModel);
            },
            620,
            560,
            mode,
            "stopped");
    assertThat(drawn.texts("finding")).containsExactly("Stopped. Nothing was stored.");
    assertThat(drawn.texts("field-title")).as("nothing is known to choose from").isEmpty();
    assertThat(drawn.texts("button")).contains("Read again");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void theLearnersOwnAreListedWithAWayOut(Theme.Mode mode) {
    for (String country : new String[] {"India", "United States"}) {
      ImportViewModel viewModel = desk.importing();
      viewModel.open(desk.write(survey()));
      viewModel.form().country().choose(country);
      viewModel.keep();
    }
    DrawnPanel drawn = drawn(() -> panel(desk.importing()), 620, 760, mode, "own");
    assertThat(drawn.texts("button")).contains("Remove", "Remove");
  }

  private void fill(ByHandForm form, boolean wrong) {
    form.text(Field.COUNTRY).set(wrong ? "Atlantis" : "India");
    form.text(Field.CURRENCY).set("INR");
    form.text(Field.SOURCE).set("A salary talk at the meet-up");
    form.text(Field.LOW).set("3,00,000");
    form.text(Field.HIGH).set(wrong ? "1" : "75,00,000");
    for (int from = 0; from < 3; from++) {
      BandForm band = form.bands().getLast();
      band.text(BandField.FROM).set(String.valueOf(from * 2));
      band.text(BandField.TO).set(from == 2 ? "" : String.valueOf(from * 2 + (wrong ? 3 : 2)));
      band.text(BandField.AVERAGE).set((from + 5) + ",00,000");
      band.text(BandField.MEDIAN).set(wrong && from == 2 ? "-1" : (from + 4) + ",50,000");
      if (from < 2) {
        form.addBand();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "560, LIGHT, false",
    "620, LIGHT, false",
    "620, DARK, false",
    "560, LIGHT, true",
    "620, DARK, true"
  })
  void figuresAreEnteredByHand(int width, Theme.Mode mode, boolean wrong) {
    DrawnPanel drawn =
        drawn(
            () -> {
              ByHandViewModel viewModel = desk.byHand();
              fill(viewModel.form(), wrong);
              return new ByHandPanel(viewModel, desk.desk.texts());
            },
            width,
            1_300,
            mode,
            "hand-" + width + (wrong ? "-wrong" : ""));
    assertThat(drawn.texts("problem")).hasSize(wrong ? 4 : 0);
    assertThat(drawn.texts("band-cell")).hasSize(wrong ? 0 : 9);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void emptyFormScoldsNobody(Theme.Mode mode) {
    DrawnPanel drawn =
        drawn(
            () -> new ByHandPanel(desk.byHand(), desk.desk.texts()), 620, 560, mode, "hand-empty");
    assertThat(drawn.texts("problem")).isEmpty();
    assertThat(drawn.texts("caption")).containsExactly("Enter at least one figure.");
  }
}
