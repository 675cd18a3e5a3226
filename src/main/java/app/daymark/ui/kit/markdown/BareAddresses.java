package app.daymark.ui.kit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web addresses that stand in a text as they are, without brackets around them. */
final class BareAddresses {

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]+");
  private static final String ENDS_A_SENTENCE = ".,;:!?'*_~]}";

  private BareAddresses() {}

  /** A part of a text, which may be an address. */
  record Part(String text, boolean isAddress) {}

  /** The text in parts: joined, they are the text again. */
  static List<Part> split(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher found = ADDRESS.matcher(text);
    int done = 0;
    while (found.find()) {
      int end = found.start() + addressLength(found.group());
      add(parts, text.substring(done, found.start()), false);
      add(parts, text.substring(found.start(), end), true);
      done = end;
    }
    add(parts, text.substring(done), false);
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean isAddress) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, isAddress));
    }
  }

  /** Without the punctuation of the sentence; a closing bracket stays if it was opened within. */
  private static int addressLength(String found) {
    long unopened = count(found, ')') - count(found, '(');
    int end = found.length();
    while (true) {
      char last = found.charAt(end - 1);
      if (last == ')' && unopened > 0) {
        unopened--;
      } else if (ENDS_A_SENTENCE.indexOf(last) < 0) {
        return end;
      }
      end--;
    }
  }

  private static long count(String text, char character) {
    return text.chars().filter(each -> each == character).count();
  }
}
