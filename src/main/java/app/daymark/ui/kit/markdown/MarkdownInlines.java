package app.daymark.ui.kit.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes apart what stands inside one block: text in its styles, code, breaks and links. */
final class MarkdownInlines extends AbstractVisitor {

  private final MarkdownPieces pieces;
  private final List<String> styles = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();

  private MarkdownInlines(MarkdownPieces pieces) {
    this.pieces = pieces;
  }

  /** Adds a block's pieces. It nests as deep as this calls itself: the parser limits it. */
  static void collect(Node block, MarkdownPieces pieces) {
    MarkdownInlines inlines = new MarkdownInlines(pieces);
    inlines.visitChildren(block);
    inlines.endRun();
  }

  @Override
  public void visit(Text text) {
    run.append(text.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    run.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    run.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    run.append('\n');
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("note-emphasis", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("note-strong", () -> visitChildren(strong));
  }

  @Override
  public void visit(Code code) {
    styled("note-code-words", () -> pieces.addText(code.getLiteral(), styles));
  }

  @Override
  public void visit(Link link) {
    linkOr(link, link.getDestination(), () -> visitChildren(link));
  }

  /** No picture is fetched or opened: its description leads to it. */
  @Override
  public void visit(Image image) {
    linkOr(image, image.getDestination(), () -> visitChildren(image));
  }

  private void linkOr(Node node, String destination, Runnable plain) {
    Optional<URI> address = SafeLink.of(destination);
    if (address.isEmpty()) {
      plain.run();
      return;
    }
    endRun();
    String words = MarkdownWords.of(node);
    pieces.addLink(words.isBlank() ? destination : words, address.get(), styles);
  }

  private void styled(String style, Runnable content) {
    endRun();
    styles.add(style);
    content.run();
    endRun();
    styles.removeLast();
  }

  /** Text that looks alike becomes one piece, however many nodes it came in. */
  private void endRun() {
    for (BareAddresses.Part part : BareAddresses.split(run.toString())) {
      SafeLink.of(part.isAddress() ? part.text() : "")
          .ifPresentOrElse(
              address -> pieces.addLink(part.text(), address, styles),
              () -> pieces.addText(part.text(), styles));
    }
    run.setLength(0);
  }
}
