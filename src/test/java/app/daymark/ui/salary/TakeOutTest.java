package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.Standing;
import app.daymark.salary.chart.Surveys;
import app.daymark.testkit.DrawnPanel;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.salary.TakeOutViewModel.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;

/** What is taken out is what is shown, in files other programs read. */
class TakeOutTest {

  @TempDir private Path data;
  @TempDir private Path out;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  private static void take(SalaryDesk desk, Kind kind, Theme.Mode mode) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Parent root = desk.view().root();
          Scene scene = new Scene(root, 900, 700);
          Theme.dress(scene);
          Theme.choose(scene, mode);
          root.applyCss();
          root.layout();
          MenuButton menu = (MenuButton) root.lookup("#salary-take");
          menu.getItems().get(List.of(Kind.values()).indexOf(kind)).fire();
          return null;
        });
  }

  private byte[] taken(SalaryDesk desk, Kind kind, Theme.Mode mode) throws Exception {
    Path file = out.resolve("pay-" + mode + "." + kind);
    desk.files.choose(file);
    take(desk, kind, mode);
    assertThat(desk.desk.board().latest()).isEqualTo("Written: " + file);
    Path pictures = Files.createDirectories(Path.of("target", "pictures"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(
        pictures.resolve("taken-" + mode + "." + kind.name().toLowerCase(Locale.ROOT)), bytes);
    return bytes;
  }

  private SalaryDesk compared() {
    SalaryDesk desk =
        new SalaryDesk(data, List.of(List.of(Surveys.averages()), List.of(Surveys.spread("INR"))));
    desk.salary.surveys().all().forEach(desk.salary.surveys()::add);
    desk.salary.standAt(
        Optional.of(new Standing(new BigDecimal("3"), Optional.of(Money.of(777_777, "INR")))));
    return desk;
  }

  @Test
  void pictureHasTwoPixelsForOneInTheColoursOfTheWindow() throws Exception {
    try (SalaryDesk desk = compared()) {
      BufferedImage light =
          ImageIO.read(new ByteArrayInputStream(taken(desk, Kind.PNG, Theme.Mode.LIGHT)));
      BufferedImage dark =
          ImageIO.read(new ByteArrayInputStream(taken(desk, Kind.PNG, Theme.Mode.DARK)));
      assertThat(light.getWidth()).isEqualTo(2 * (960 + 2 * 28));
      assertThat(light.getHeight()).isEqualTo(2 * (600 + 2 * 28));
      assertThat(light.getRGB(3, 3)).isEqualTo(0xfffcfbf8);
      assertThat(dark.getRGB(3, 3)).isEqualTo(0xff14191d);
      long bars =
          IntStream.range(0, light.getWidth())
              .filter(x -> light.getRGB(x, light.getHeight() / 2) == 0xffb4591a)
              .count();
      assertThat(bars).isPositive();
    }
  }

  @Test
  void drawingIsTheSameInSvgWithoutTheLearner() throws Exception {
    try (SalaryDesk desk = compared()) {
      String svg = new String(taken(desk, Kind.SVG, Theme.Mode.LIGHT), StandardCharsets.UTF_8);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("1016");
      assertThat(svg)
          .contains("#0e7278", "#b4591a", "A  Back End Developer, India, 2023", "Somebody")
          .contains("Back End Developer. Pay a year: 2 surveys side by side")
          .doesNotContain("You, ", "7,77,777");
      assertThat(
              document
                  .getElementsByTagName("text")
                  .item(0)
                  .getAttributes()
                  .getNamedItem("font-family")
                  .getNodeValue())
          .isEqualTo("Inter, sans-serif");
    }
  }

  @Test
  void figuresAreThoseOfAllThatIsPicked() throws Exception {
    try (SalaryDesk desk = compared()) {
      String csv = new String(taken(desk, Kind.CSV, Theme.Mode.LIGHT), StandardCharsets.UTF_8);
      assertThat(csv.lines()).hasSize(9);
      assertThat(csv)
          .contains("Back End Developer,IN,2023,INR,0,1,384000,")
          .contains("Android Developer,IN,2023,INR,10,,2310000,");
    }
  }

  @Test
  void fileThatCannotBeWrittenIsToldAndNothingIsLost() throws Exception {
    try (SalaryDesk desk = compared()) {
      Path folder = Files.createDirectories(out.resolve("a-folder"));
      desk.files.choose(folder);
      take(desk, Kind.CSV, Theme.Mode.LIGHT);
      assertThat(desk.desk.board().latest())
          .startsWith(folder + " cannot be written")
          .endsWith("Nothing was changed; choose another place.");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void withoutAFileNothingHappens() {
    try (SalaryDesk desk = compared()) {
      take(desk, Kind.PNG, Theme.Mode.LIGHT);
      assertThat(desk.desk.board().shown()).isEmpty();
    }
  }
}
