package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code man daymark} shows is written by hand: here it is held to what there is. */
class ManPageTest {

  private static final Pattern COMMAND = Pattern.compile("^  ([a-z][a-z-]*) ", Pattern.MULTILINE);
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  @TempDir Path folder;

  @Test
  void everyCommandAndOptionIsOnIt() throws IOException {
    String page = page();
    Set<String> commands = commands();
    assertThat(commands).contains("today", "plan pause", "salary import");
    for (String command : commands) {
      assertThat(page).containsPattern("(?m)(^|, )" + command + "\\b");
      assertThat(options(page)).as(command).containsAll(options(help(command.split(" "))));
    }
  }

  @Test
  void thereIsNothingElseOnIt() throws IOException {
    Set<String> known = new TreeSet<>(options(help()));
    commands().forEach(command -> known.addAll(options(help(command.split(" ")))));
    assertThat(known).containsAll(options(page()));
  }

  /** Packages are named by what Daymark says of itself. */
  @Test
  void versionIsTheBuilds() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>daymark</artifactId>\n  <version>" + Version.NAME + "</version>");
  }

  /** Without what makes letters bold and hyphens long. */
  private static String page() throws IOException {
    return Files.readString(Path.of("installer/linux/daymark.1"))
        .replaceAll("\\\\f[BIR]", "")
        .replaceAll("(?m)^\\.[BI]R? ", "")
        .replace("\\-", "-");
  }

  private Set<String> commands() {
    return named(help())
        .flatMap(command ->
            Stream.concat(
                Stream.of(command), named(help(command)).map(part -> command + " " + part)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> named(String help) {
    int from = help.indexOf("Commands:");
    int to = help.indexOf("Exit codes:");
    return from < 0
        ? Stream.empty()
        : COMMAND.matcher(help.substring(from, to)).results().map(found -> found.group(1));
  }

  private static List<String> options(String text) {
    return OPTION.matcher(text).results().map(MatchResult::group).toList();
  }

  private String help(String... command) {
    return new Terminal(folder)
        .said(Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new));
  }
}
