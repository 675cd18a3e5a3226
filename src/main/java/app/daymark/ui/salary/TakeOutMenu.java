package app.daymark.ui.salary;

import app.daymark.exchange.survey.SurveysCsv;
import app.daymark.salary.chart.ChartContent;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.TakeOutViewModel.Kind;
import app.daymark.ui.salary.chart.ChartPicture;
import app.daymark.ui.salary.chart.ChartTexts;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The ways to take out what is shown: the chart as a picture, the figures as a file. */
final class TakeOutMenu {

  private final SalaryViewModel viewModel;
  private final TakeOutViewModel takeOut;
  private final Texts texts;
  private final MenuButton root;

  TakeOutMenu(SalaryViewModel viewModel, TakeOutViewModel takeOut, Texts texts) {
    this.viewModel = viewModel;
    this.takeOut = takeOut;
    this.texts = texts;
    this.root = new MenuButton(texts.get("salary.take"));
    root.setId("salary-take");
    for (Kind kind : Kind.values()) {
      String key = "salary.take." + kind.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(texts.get(key));
      item.setOnAction(_ -> take(kind));
      root.getItems().add(item);
    }
    Page.showWhile(root, viewModel.page().map(page -> page.chart().isPresent()));
  }

  Node root() {
    return root;
  }

  private void take(Kind kind) {
    SalaryPage page = viewModel.page().get();
    takeOut.take(kind, page.title(), () -> content(kind, page));
  }

  private Callable<byte[]> content(Kind kind, SalaryPage page) {
    return switch (kind) {
      case PNG -> {
        BufferedImage pixels = picture(page).pixels();
        yield () -> Pixels.png(pixels);
      }
      case SVG -> {
        String svg = picture(page).svg();
        yield () -> svg.getBytes(StandardCharsets.UTF_8);
      }
      case CSV -> {
        List<SurveysCsv.Entry> entries = viewModel.figures();
        yield () -> SurveysCsv.of(entries).getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private ChartPicture picture(SalaryPage page) {
    ChartContent shown = page.chart().orElseThrow();
    String title = texts.get("salary.take.heading", page.title(), page.lead());
    return new ChartPicture(
        shown.toTakeOut(title, page.notes()),
        new ChartTexts(texts, shown.unit(), shown.series().size() > 1),
        root.getScene(),
        Language.of(texts.locale()));
  }
}
