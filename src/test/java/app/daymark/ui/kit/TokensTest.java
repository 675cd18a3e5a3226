package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.drawn.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours that meet can be told from each other, light and dark. */
class TokensTest {

  private static final Path FOLDER = Path.of("resources/app/daymark/css");
  private static final Pattern TOKEN =
      Pattern.compile("(-(?:color|daymark)-[\\w-]+): *(#[0-9a-fA-F]{6,8});");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");

  private static final List<String> GROUNDS =
      List.of(
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle",
          "-color-bg-inset",
          "-daymark-sidebar");

  /** What is written: on every ground, and on what else it lies. */
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry(
              "-color-fg-default",
              List.of("-color-accent-subtle", "-color-warning-subtle", "-color-neutral-subtle")),
          Map.entry("-color-fg-muted", List.of("-color-accent-subtle", "-color-neutral-subtle")),
          Map.entry("-color-accent-fg", List.of("-color-accent-subtle")),
          Map.entry("-color-success-fg", List.of("-color-success-subtle")),
          Map.entry("-color-warning-fg", List.of("-color-warning-subtle", "-color-accent-subtle")),
          Map.entry("-color-danger-fg", List.of("-color-danger-subtle")),
          Map.entry("-daymark-average", List.of()));

  /** What is written on one ground only. */
  private static final Map<String, List<String>> TEXTS_ON =
      Map.of(
          "-color-fg-emphasis",
          List.of(
              "-color-accent-emphasis",
              "-daymark-series-1",
              "-daymark-series-2",
              "-daymark-series-3",
              "-daymark-series-4"),
          "-daymark-done-fg",
          List.of("-daymark-done"),
          "-color-bg-default",
          List.of("-color-fg-default"));

  /** Marks on every ground: lines, bars, icons, the focus, the edge of a field. */
  private static final List<String> MARKS =
      List.of(
          "-color-accent-emphasis",
          "-color-success-emphasis",
          "-color-warning-emphasis",
          "-color-danger-emphasis",
          "-color-neutral-emphasis",
          "-color-fg-subtle",
          "-daymark-field",
          "-daymark-bar",
          "-daymark-mark",
          "-daymark-series-1",
          "-daymark-series-2",
          "-daymark-series-3",
          "-daymark-series-4");

  private static Map<String, Color> tokens(Theme.Mode mode) throws IOException {
    String css = Files.readString(FOLDER.resolve("tokens.css"));
    int dark = css.indexOf("@media");
    Map<String, Color> tokens = read(css.substring(0, dark));
    Map<String, Color> others = read(css.substring(dark));
    assertThat(others.keySet()).as("dark answers the same names").isEqualTo(tokens.keySet());
    return mode == Theme.Mode.DARK ? others : tokens;
  }

  private static Map<String, Color> read(String css) {
    Map<String, Color> tokens = new HashMap<>();
    TOKEN.matcher(css).results().forEach(hit -> tokens.put(hit.group(1), Color.web(hit.group(2))));
    assertThat(tokens).hasSizeGreaterThan(60);
    return tokens;
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void whatMeetsHasContrast(Theme.Mode mode) throws IOException {
    Map<String, Color> tokens = tokens(mode);
    List<String> faint = new ArrayList<>();
    TEXTS.forEach((text, more) ->
        Stream.concat(GROUNDS.stream(), more.stream())
            .forEach(ground -> look(tokens, text, ground, Contrast.TEXT, faint)));
    TEXTS_ON.forEach((text, grounds) ->
        grounds.forEach(ground -> look(tokens, text, ground, Contrast.TEXT, faint)));
    MARKS.forEach(
        mark -> GROUNDS.forEach(ground -> look(tokens, mark, ground, Contrast.MARK, faint)));
    assertThat(faint).isEmpty();
  }

  private static void look(
      Map<String, Color> tokens, String name, String on, double needed, List<String> faint) {
    Color ground = Contrast.over(token(tokens, "-color-bg-default"), token(tokens, on), 1);
    double contrast = Contrast.of(ground, Contrast.over(ground, token(tokens, name), 1));
    if (contrast < needed) {
      faint.add("%s on %s: %.2f".formatted(name, on, contrast));
    }
  }

  private static Color token(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  /** A colour has one place, and light and dark cannot drift apart. */
  @Test
  void coloursStandOnlyAmongTheTokens() throws IOException {
    try (Stream<Path> sheets = Files.list(FOLDER)) {
      for (Path sheet : sheets.filter(each -> !each.endsWith("tokens.css")).toList()) {
        assertThat(COLOUR.matcher(Files.readString(sheet)).results().map(hit -> hit.group()))
            .as(sheet.toString())
            .isEmpty();
      }
    }
  }

  /** Nor in Java, where no theme would change it; nor sizes, which would not grow with the text. */
  @Test
  void noColourAndNoSizeStandsInTheWindowsCode() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "\"#[0-9a-fA-F]{3,8}\"|\\bsetStyle\\(|\\bColor\\.(?:[A-Z]+\\b|rgb|web|color|hsb)"
                + "|\\bnew Insets\\(|\\bset(?:Padding|Spacing|Hgap|Vgap)\\("
                + "|\\bset(?:Min|Pref|Max)(?:Width|Height|Size)\\([1-9]|\"[^\"]*\\d+px");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/daymark/ui"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(forbidden.matcher(Files.readString(file)).results().map(hit -> hit.group()))
            .as(file.toString())
            .isEmpty();
      }
    }
  }
}
