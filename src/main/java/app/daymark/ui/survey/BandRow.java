package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Reveal;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.survey.ByHandCheck.BandProblem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A band to be entered: its years and the usual figures, its percentiles below them. */
final class BandRow {

  private final BandForm form;
  private final Texts texts;
  private final Map<BandField, TypedField> fields = new EnumMap<>(BandField.class);
  private final Node root;

  /**
   * Shows a band.
   *
   * @param onEnter called when Enter is pressed in one of its fields
   * @param onRemove called when it is to be taken out
   */
  BandRow(BandForm form, Texts texts, Runnable onEnter, Runnable onRemove) {
    this.form = form;
    this.texts = texts;
    Arrays.stream(BandField.values()).forEach(this::make);
    fields.values().forEach(each -> each.field().setOnAction(_ -> onEnter.run()));
    field(BandField.TO).field().setPromptText(texts.get("hand.to.prompt"));
    root =
        Page.column(
            "band-entry",
            row(
                field(BandField.FROM).root(),
                field(BandField.TO).root(),
                field(BandField.ANSWERS).root(),
                field(BandField.AVERAGE).root(),
                removal(onRemove)),
            row(
                field(BandField.TENTH).root(),
                field(BandField.QUARTER).root(),
                field(BandField.MEDIAN).root(),
                field(BandField.THREE_QUARTERS).root(),
                field(BandField.NINE_TENTHS).root()),
            Page.text("problem", form.problem().map(BandProblem::words)));
    form.problem().subscribe(this::mark);
  }

  Node root() {
    return root;
  }

  /** Puts the keyboard where the band begins, or goes on. */
  void focus() {
    boolean begins = form.text(BandField.FROM).get().isEmpty();
    field(begins ? BandField.FROM : BandField.TO).field().requestFocus();
    Reveal.reveal(root);
  }

  private void make(BandField each) {
    fields.put(each, new TypedField(texts.get(each.key()), form.text(each)));
  }

  private TypedField field(BandField each) {
    return Objects.requireNonNull(fields.get(each));
  }

  private void mark(BandProblem problem) {
    fields.forEach((each, field) -> field.mark(problem.at().contains(each)));
  }

  private Node removal(Runnable onRemove) {
    Button remove = new Button();
    remove.setGraphic(Page.icon(Feather.X));
    remove.getStyleClass().add("row-button");
    remove.setAccessibleText(texts.get("hand.band.remove"));
    remove.setOnAction(_ -> onRemove.run());
    HBox place = new HBox(remove);
    place.getStyleClass().add("typed-field");
    place.setAlignment(Pos.BOTTOM_RIGHT);
    return place;
  }

  private static Node row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("typed-row");
    return row;
  }
}
