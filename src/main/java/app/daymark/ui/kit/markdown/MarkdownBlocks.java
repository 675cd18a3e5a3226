package app.daymark.ui.kit.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Draws the blocks of a note as rows, one below the other. Rows do not nest as the blocks do: boxes
 * in boxes ask each other for their height again at every level, which grows beyond measure.
 */
final class MarkdownBlocks extends AbstractVisitor {

  private final List<HBox> rows = new ArrayList<>();
  private final MarkdownMargin margin = new MarkdownMargin();
  private final DrawingBudget budget;
  private final Consumer<URI> onLink;

  private MarkdownBlocks(DrawingBudget budget, Consumer<URI> onLink) {
    this.budget = budget;
    this.onLink = onLink;
  }

  /** The rows of a document. Its nesting is as deep as this calls itself: the parser limits it. */
  static List<HBox> rows(Node document, DrawingBudget budget, Consumer<URI> onLink) {
    MarkdownBlocks blocks = new MarkdownBlocks(budget, onLink);
    document.accept(blocks);
    return blocks.rows;
  }

  @Override
  public void visit(Heading heading) {
    addInlines(heading, "note-heading", "note-heading-" + heading.getLevel());
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    addInlines(paragraph, "note-text", tight ? "note-tight" : "note-loose");
  }

  @Override
  public void visit(BlockQuote quote) {
    margin.openQuote();
    visitChildren(quote);
    margin.close();
    if (margin.size() == 0) {
      styleLast("note-quote-end");
    }
  }

  @Override
  public void visit(BulletList list) {
    for (Node item = list.getFirstChild(); isDrawn(item); item = item.getNext()) {
      addItem("•", item);
    }
    endList(list);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    long number = start == null ? 1 : start;
    for (Node item = list.getFirstChild(); isDrawn(item); item = item.getNext()) {
      addItem(number++ + ".", item);
    }
    endList(list);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    addPlain(code.getLiteral(), "note-code");
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    addPlain(code.getLiteral(), "note-code");
  }

  @Override
  public void visit(HtmlBlock html) {
    addPlain(html.getLiteral(), "note-text", "note-loose");
  }

  @Override
  public void visit(ThematicBreak rule) {
    Region line = new Region();
    line.getStyleClass().add("note-rule");
    addRow(line);
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node child = parent.getFirstChild(); isDrawn(child); child = child.getNext()) {
      child.accept(this);
    }
  }

  private boolean isDrawn(@Nullable Node node) {
    return node != null && !budget.isExceeded();
  }

  private void addItem(String marker, Node item) {
    margin.openItem(marker);
    visitChildren(item);
    if (margin.isAwaited()) {
      addRow(flow("note-text", "note-tight"));
    }
    margin.close();
  }

  private void endList(ListBlock list) {
    if (!(list.getParent() instanceof ListItem)) {
      styleLast("note-list-end");
    }
  }

  private void styleLast(String style) {
    if (!rows.isEmpty()) {
      rows.getLast().getStyleClass().add(style);
    }
  }

  private void addInlines(Node block, String... styles) {
    TextFlow flow = flow(styles);
    if (addRow(flow)) {
      MarkdownPieces pieces = new MarkdownPieces(budget, onLink);
      MarkdownInlines.collect(block, pieces);
      pieces.drawIn(flow);
    }
  }

  private void addPlain(String text, String... styles) {
    TextFlow flow = flow(styles);
    if (addRow(flow)) {
      MarkdownPieces pieces = new MarkdownPieces(budget, onLink);
      pieces.addText(text.stripTrailing(), List.of());
      pieces.drawIn(flow);
    }
  }

  private boolean addRow(Region content) {
    if (!budget.payRow(margin.size())) {
      return false;
    }
    HBox row = new HBox();
    row.getStyleClass().add("note-row");
    row.getChildren().addAll(margin.draw());
    row.getChildren().add(content);
    HBox.setHgrow(content, Priority.ALWAYS);
    rows.add(row);
    return true;
  }

  private static TextFlow flow(String... styles) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().addAll(styles);
    return flow;
  }
}
