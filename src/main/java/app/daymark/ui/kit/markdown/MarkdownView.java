package app.daymark.ui.kit.markdown;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.commonmark.parser.Parser;

/**
 * Shows a learner's note, written in Markdown, as text that wraps. Nothing in a note is fetched or
 * run: HTML stands as it was written, pictures become links, and only links that {@link SafeLink}
 * lets through can be opened.
 */
public final class MarkdownView {

  /** Deeper marks are plain text. Drawing calls itself as deep as a note nests. */
  private static final int DEEPEST = 12;

  private final Parser parser =
      Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
  private final VBox column = Page.column("note");
  private final Texts texts;
  private final Consumer<URI> onLink;

  /**
   * An empty note.
   *
   * @param onLink called with the address of a link the learner chose
   */
  public MarkdownView(Texts texts, Consumer<URI> onLink) {
    this.texts = texts;
    this.onLink = onLink;
  }

  public Parent root() {
    return column;
  }

  /** Shows a note in place of the one before; of a very long one only the beginning. */
  public void show(String markdown) {
    // No more is parsed than could be drawn.
    String beginning = DrawingBudget.beginning(markdown, DrawingBudget.CHARACTERS);
    DrawingBudget budget = new DrawingBudget();
    List<Node> rows = new ArrayList<>(MarkdownBlocks.rows(parser.parse(beginning), budget, onLink));
    if (budget.isExceeded() || beginning.length() < markdown.length()) {
      rows.add(Page.text("note-rest", texts.get("note.rest")));
    }
    column.getChildren().setAll(rows);
  }
}
