package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.scene.Node;

/** Tells which files can be brought, before one is chosen. */
final class FileKinds {

  private FileKinds() {}

  static Node of(Texts texts) {
    return Page.column(
        "file-kinds",
        Page.text("field-title", texts.get("bring.kinds")),
        kind("bring.kinds.survey.title", "bring.kinds.survey.text", texts),
        kind("bring.kinds.bands.title", "bring.kinds.bands.text", texts),
        kind("bring.kinds.answers.title", "bring.kinds.answers.text", texts));
  }

  private static Node kind(String titleKey, String textKey, Texts texts) {
    return Page.column(
        "file-kind",
        Page.text("own-title", texts.get(titleKey)),
        Page.text("caption", texts.get(textKey)));
  }
}
