package app.daymark.ui.about;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Which Daymark this is, what it promises, and whose work is in it. */
public final class AboutPanel implements Panel {

  private final Texts texts;
  private final Parent root;

  /** Shows the version by its name. */
  public AboutPanel(String version, Texts texts) {
    this.texts = texts;
    this.root =
        Page.column(
            "panel-body",
            Page.text("about-version", texts.get("about.version", version)),
            Page.text("field-text", texts.get("about.promise")),
            Page.text("field-text", texts.get("about.licence")),
            Page.text("field-text", texts.get("about.fonts")),
            libraries());
  }

  @Override
  public String title() {
    return texts.get("about.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    // Its place has it, and scrolls by the arrow keys.
  }

  private Node libraries() {
    List<Library> all = Library.all();
    VBox list = Page.column("libraries");
    for (Library each : all) {
      list.getChildren()
          .add(
              Page.column(
                  "library",
                  Page.text(
                      "library-name", texts.get("about.library", each.name(), each.version())),
                  Page.text("library-licence", each.licence())));
    }
    return Page.field(texts.get("about.libraries"), list);
  }
}
