package app.daymark.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the sources where a phrase is made.
 *
 * @param code where it begins
 * @param pattern its pattern; empty when that is no literal
 * @param arguments how many fill it
 */
public record SaidPhrase(Path file, String code, String pattern, int arguments) {

  private static final Path SOURCES = Path.of("src/main/java/app/daymark");
  private static final Pattern MADE = Pattern.compile("(?:new Refusal|Phrase\\.of)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A text, a sign, or anything else that is one step of reading. */
  private static final Pattern STEP =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'|.", Pattern.DOTALL);

  /** All of them, in refusals and elsewhere, except where they are defined. */
  public static List<SaidPhrase> inSources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<SaidPhrase> found = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("Phrase.java") && !file.endsWith("Refusal.java")) {
          found.addAll(in(file, Files.readString(file)));
        }
      }
      return found;
    }
  }

  /** Those in one source. */
  public static List<SaidPhrase> in(Path file, String source) {
    List<SaidPhrase> found = new ArrayList<>();
    Matcher made = MADE.matcher(source);
    while (made.find()) {
      List<String> given = arguments(source, made.end());
      boolean hasCause = given.size() > 1 && !isLiteral(given.get(0)) && isLiteral(given.get(1));
      int first = hasCause ? 1 : 0;
      Matcher literal = LITERAL.matcher(given.get(first));
      found.add(
          new SaidPhrase(
              file,
              made.group() + String.join(", ", given) + ")",
              literal.matches() ? literal.group(1).translateEscapes() : "",
              given.size() - first - 1));
    }
    return found;
  }

  private static boolean isLiteral(String code) {
    return LITERAL.matcher(code).matches();
  }

  /** The arguments of a call, from after its bracket on. */
  private static List<String> arguments(String source, int from) {
    List<String> all = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    int depth = 1;
    Matcher step = STEP.matcher(source);
    for (int at = from; depth > 0 && step.find(at); at = step.end()) {
      String sign = step.group();
      depth += "([{".contains(sign) ? 1 : ")]}".contains(sign) ? -1 : 0;
      if (depth == 0 || (depth == 1 && sign.equals(","))) {
        all.add(one.toString().strip());
        one.setLength(0);
      } else {
        one.append(sign);
      }
    }
    return all;
  }

  /** Whether it is said in the terminal and nowhere else. */
  public boolean isOfTerminal() {
    return file.toString().replace('\\', '/').contains("daymark/terminal/");
  }
}
