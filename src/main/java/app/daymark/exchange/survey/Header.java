package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of a file's columns. Neither case nor what joins words matters in them. */
final class Header {

  private static final int SHOWN = 60;

  private final SurveySource source;
  private final List<String> names;
  private final List<String> plain;

  Header(SurveySource source, List<String> names) {
    this.source = source;
    this.names = names;
    this.plain = names.stream().map(Header::plain).toList();
    if (names.size() == 1) {
      checkSeparator(names.getFirst());
    }
  }

  private void checkSeparator(String only) {
    for (char separator : new char[] {';', '\t', '|'}) {
      if (only.indexOf(separator) >= 0) {
        throw source.refusal(
            Phrase.of("its fields are separated by %s, not by commas", called(separator)),
            Phrase.of("save it as CSV with commas, and choose that"));
      }
    }
  }

  private static Phrase called(char separator) {
    return switch (separator) {
      case ';' -> Phrase.of("semicolons");
      case '\t' -> Phrase.of("tabs");
      default -> Phrase.of("bars");
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  int size() {
    return names.size();
  }

  /** Where a column stands, from 0; -1 where it does not. */
  int indexOf(String name) {
    return plain.indexOf(plain(name));
  }

  boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** The first of several names that is there. */
  Optional<String> first(String... wanted) {
    return Stream.of(wanted).filter(this::has).findFirst();
  }

  /** Its name as it stands in the file. */
  String named(String name) {
    return names.get(indexOf(name));
  }

  /** The names as they stand there, as many as are good to read. */
  String shown() {
    String all = String.join(", ", names).replaceAll("\\p{Cntrl}", "�");
    return all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
  }

  /** To be thrown when columns are missing. */
  RuntimeException lacks(Phrase what, Phrase next) {
    return source.refusal(Phrase.of("%s is missing (found: %s)", what, shown()), next);
  }
}
