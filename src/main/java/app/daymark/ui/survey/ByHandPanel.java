package app.daymark.ui.survey;

import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the figures of a survey that is in no file. */
public final class ByHandPanel implements Panel {

  private final ByHandViewModel viewModel;
  private final ByHandForm form;
  private final Texts texts;
  private final TextField country;
  private final Parent root;
  private final Parent footer;

  public ByHandPanel(ByHandViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.form = viewModel.form();
    this.texts = texts;
    TypedField where = field(Field.COUNTRY, texts.get("hand.country.prompt"));
    this.country = where.field();
    String optional = texts.get("hand.optional");
    this.root =
        Page.column(
            "panel-body",
            Page.text("field-text", texts.get("hand.text")),
            row(
                where,
                field(Field.YEAR, viewModel.thisYear()),
                field(Field.CURRENCY, texts.get("hand.currency.prompt"))),
            part("hand.bands", new BandRows(form, texts).root()),
            part(
                "hand.overall",
                row(
                    field(Field.AVERAGE, optional),
                    field(Field.LOW, optional),
                    field(Field.HIGH, optional))),
            part(
                "hand.from.where",
                row(field(Field.SOURCE, texts.get("hand.source.prompt"))),
                note()),
            preview());
    this.footer = footerColumn();
  }

  /** To be called before it comes into view. */
  public void begin() {
    viewModel.begin();
  }

  @Override
  public String title() {
    return texts.get("hand.title");
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
    country.requestFocus();
  }

  /** With what is wrong below it. */
  private TypedField field(Field each, String prompt) {
    TypedField field = new TypedField(texts.get(each.key()), form.text(each));
    field.field().setPromptText(prompt);
    field.field().setId("hand-" + each.name().toLowerCase(texts.locale()));
    field.root().getChildren().add(Page.text("problem", form.problem(each)));
    form.problem(each).subscribe(problem -> field.mark(!problem.isEmpty()));
    return field;
  }

  private static Node row(TypedField... fields) {
    HBox row = new HBox();
    row.getStyleClass().add("typed-row");
    for (TypedField field : fields) {
      row.getChildren().add(field.root());
    }
    return row;
  }

  private Node part(String key, Node... content) {
    return Page.field(texts.get(key), content);
  }

  private Node note() {
    TextArea note = new TextArea();
    note.textProperty().bindBidirectional(form.text(Field.NOTE));
    note.setAccessibleText(texts.get("hand.note"));
    note.getStyleClass().add("hand-note");
    Page.wrap(note);
    Label label = Page.text("choice-name", texts.get("hand.note"));
    label.setLabelFor(note);
    return Page.column("typed-field", label, note);
  }

  private Node preview() {
    VBox preview = Page.column("preview-part");
    viewModel.survey().subscribe(survey -> show(preview, survey));
    Page.showWhile(preview, viewModel.survey().map(_ -> true).orElse(false));
    return preview;
  }

  private void show(VBox preview, @Nullable SalarySurvey survey) {
    preview.getChildren().clear();
    if (survey != null) {
      preview
          .getChildren()
          .addAll(
              Page.text("field-title", SurveyWords.title(survey, texts)),
              Page.text("field-text", SurveyWords.figures(survey, texts)),
              BandTable.of(BandSheet.of(survey.bands(), texts)));
    }
  }

  private Parent footerColumn() {
    Button file = new Button(texts.get("hand.file"));
    file.setMinWidth(Button.USE_PREF_SIZE);
    file.setOnAction(_ -> viewModel.fromFile());
    Button keep = KeepFooter.keepButton(texts, viewModel::keep);
    keep.disableProperty().bind(viewModel.canKeep().not());
    Node role = ChoiceBoxes.role(texts.get("bring.role"), viewModel.role());
    Node row = KeepFooter.row(role, texts, file, keep);
    return Page.column(
        "panel-footer",
        Page.text("problem", viewModel.problem()),
        Page.text("caption", viewModel.missing()),
        row);
  }
}
