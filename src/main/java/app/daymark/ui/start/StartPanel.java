package app.daymark.ui.start;

import app.daymark.plan.PlanTerms;
import app.daymark.ui.kit.DateField;
import app.daymark.ui.kit.DaysOffList;
import app.daymark.ui.kit.MinutesField;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WeekChooser;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Asks on which terms a plan should start, and shows what they mean. */
public final class StartPanel implements Panel {

  private final StartViewModel viewModel;
  private final TermsForm form;
  private final Texts texts;
  private final DatePicker startOn;
  private final Parent root;
  private final Parent footer;

  public StartPanel(StartViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.form = viewModel.form();
    this.texts = texts;
    this.startOn = DateField.of(texts, texts.get("start.on"), form.startOn());
    this.root =
        Page.column(
            "panel-body",
            Page.field(texts.get("start.on"), startOn),
            Page.field(texts.get("start.week"), WeekChooser.of(texts, form.week())),
            Page.field(texts.get("start.minutes"), pace()),
            Page.field(texts.get("start.off"), daysOff()),
            new PreviewPane(viewModel.preview(), texts).root());
    this.footer = new StartFooter(viewModel, texts).root();
  }

  @Override
  public String title() {
    return viewModel.title();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public Optional<Parent> footer() {
    return Optional.of(footer);
  }

  @Override
  public void focus() {
    startOn.requestFocus();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  private Node pace() {
    RadioButton asPlanned = new RadioButton(viewModel.pace());
    RadioButton own = new RadioButton(texts.get("start.ownPace"));
    ToggleGroup choice = new ToggleGroup();
    choice.getToggles().addAll(asPlanned, own);
    asPlanned.setSelected(!form.ownPace().get());
    own.selectedProperty().bindBidirectional(form.ownPace());
    Spinner<Integer> minutes =
        MinutesField.of(
            texts.get("start.minutes"),
            PlanTerms.LEAST_MINUTES,
            TermsForm.MOST_MINUTES,
            form.minutes());
    minutes.disableProperty().bind(own.selectedProperty().not());
    FlowPane ownRow =
        new FlowPane(own, minutes, Page.text("field-label", texts.get("start.ownPace.unit")));
    ownRow.getStyleClass().add("field-row");
    return Page.column("choices", asPlanned, ownRow);
  }

  private Node daysOff() {
    return new DaysOffList(
            texts, form.daysOff(), form.entry(), viewModel::addDaysOff, viewModel::removeDaysOff)
        .root();
  }
}
