package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The bands to be entered, and the button for one more. */
final class BandRows {

  private final ByHandForm form;
  private final Texts texts;
  private final Map<BandForm, BandRow> rows = new LinkedHashMap<>();
  private final VBox all = Page.column("band-entries");
  private final Button add = new Button();
  private final Node root;

  BandRows(ByHandForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    add.setText(texts.get("hand.band.add"));
    add.setId("add-band");
    add.setOnAction(_ -> add());
    form.bands().addListener((ListChangeListener<BandForm>) _ -> show());
    show();
    root = Page.column("band-entries", all, add);
  }

  Node root() {
    return root;
  }

  /** A band that is still there keeps its row, and with it the place of the keyboard. */
  private void show() {
    rows.keySet().retainAll(form.bands());
    all.getChildren().setAll(form.bands().stream().map(band -> row(band).root()).toList());
  }

  private BandRow row(BandForm band) {
    return rows.computeIfAbsent(
        band, each -> new BandRow(each, texts, this::add, () -> remove(each)));
  }

  private void add() {
    form.addBand();
    row(form.bands().getLast()).focus();
  }

  private void remove(BandForm band) {
    form.remove(band);
    add.requestFocus();
  }
}
