package app.daymark.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever a note holds, it is laid out in bounded time, with a bounded number of nodes. */
class HostileNoteTest {

  private static final String REST = "The rest of this note is not shown here. All of it is kept.";
  private static final int MEGABYTE = 1_000_000;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  private static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    for (String part :
        new String[] {
          ">",
          "- ",
          "1. ",
          "[",
          "![",
          "]",
          "*",
          "_a",
          "*a **b ",
          "`",
          "`a`b",
          "<",
          "<!--",
          "&",
          "\\",
          "a",
          "word ",
          "\n",
          "- a\n",
          "-\n",
          "# a\n",
          "---\n\n",
          "[a](b 't",
          "[a](http://a)",
          "http://a ",
          "<http://a>",
          "a\\\n",
          "हिन्दी ",
          "مرحبا بالعالم ",
          "a שלום ",
          "م",
          "🎉",
          "👩🏽‍💻",
          "a\u0301",
          "\0",
          "\u202e a",
          "\ud83d",
          "\u2028a",
          "\t",
        }) {
      notes.put(part, part.repeat(MEGABYTE / part.length()));
    }
    notes.put("bars on every line", (">".repeat(15) + "x\n\n").repeat(50_000));
    notes.put("emphasis in emphasis", "*".repeat(100_000) + "a" + "*".repeat(100_000));
    notes.put("pictures in pictures", "![".repeat(30_000) + "a" + "](http://b)".repeat(30_000));
    notes.put("lines of code", "```\n" + "a\n".repeat(500_000));
    notes.put(
        "one long address", "[a]: http://" + "b".repeat(1_900) + "\n\n" + "![][a]".repeat(99_000));
    notes.put("a long link", "[" + "हिन्दी ".repeat(9_000) + "](http://b)");
    return notes;
  }

  private static Stream<String> names() {
    return notes().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNoteIsLaidOut(String name) {
    String note = notes().getOrDefault(name, "");
    assertThat(nodesIn(layOut(note, 600))).isLessThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 90, 160, 250, 333, 600, 1_000})
  void textFromRightToLeftIsLaidOutInAnyWidth(int width) {
    String words = "مرحبا بالعالم والسلام عليكم ".repeat(20);
    String note =
        "# "
            + words
            + "\n\n"
            + words
            + " hello 1, 2, 3 **"
            + words
            + "** ["
            + words
            + "](http://a) - - -\n\n"
            + "- "
            + words
            + "\n> "
            + words
            + "\n\n```\n"
            + words
            + "\n```\n"
            + "שלום".repeat(100);
    assertThat(nodesIn(layOut(note, width))).isGreaterThan(100);
  }

  @Test
  void ofALongNoteTheBeginningIsShownAndItSaysSo() {
    Parent shown = layOut("word ".repeat(MEGABYTE / 5), 600);
    assertThat(textIn(shown))
        .startsWith("word word")
        .endsWith(REST)
        .hasSizeBetween(60_000, 101_000);
  }

  @Test
  void aNoteOfOrdinaryLengthIsShownWhole() {
    String note =
        ("## Part\n\n" + "Some words of a note. ".repeat(20) + "\n\n- a\n- b\n\n").repeat(50);
    assertThat(textIn(layOut(note, 600))).doesNotContain(REST);
  }

  private static Parent layOut(String note, int width) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          MarkdownView view = new MarkdownView(new Texts(Locale.ENGLISH), _ -> {});
          view.show(note);
          ScrollPane root = Page.scrolling(view.root());
          Theme.dress(new Scene(root, width, 600));
          root.applyCss();
          root.layout();
          return view.root();
        });
  }

  private static int nodesIn(Node node) {
    return 1
        + (node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().mapToInt(HostileNoteTest::nodesIn).sum()
            : 0);
  }

  private static String textIn(Node node) {
    return switch (node) {
      case Text text -> text.getText();
      case Label label -> label.getText();
      case Parent parent ->
          String.join(
              "", parent.getChildrenUnmodifiable().stream().map(HostileNoteTest::textIn).toList());
      default -> "";
    };
  }
}
