package app.daymark.ui.kit.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The bare words of a link or a picture's description, in one line. */
final class MarkdownWords extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();

  private MarkdownWords() {}

  static String of(Node node) {
    MarkdownWords visitor = new MarkdownWords();
    visitor.visitChildren(node);
    return visitor.words.toString();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    words.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    words.append(' ');
  }
}
