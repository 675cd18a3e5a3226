package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.EnumMap;
import java.util.Map;

/** Counts the rows that count, and those that do not, by the reason. */
final class Tally {

  private final Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
  private long kept;

  void keep() {
    kept++;
  }

  void drop(DropReason reason) {
    dropped.merge(reason, 1L, Long::sum);
  }

  /** Drops rows that were kept until now. */
  void dropKept(DropReason reason, long rows) {
    if (rows > 0) {
      kept -= rows;
      dropped.merge(reason, rows, Long::sum);
    }
  }

  long kept() {
    return kept;
  }

  Map<DropReason, Long> dropped() {
    return Map.copyOf(dropped).isEmpty() ? Map.of() : new EnumMap<>(dropped);
  }

  /** 12 with no pay; 3 with another country, or none. */
  Phrase inWords() {
    return dropped.entrySet().stream()
        .map(each -> Phrase.of("%d with %s", each.getValue(), each.getKey().words()))
        .reduce((some, more) -> Phrase.of("%s; %s", some, more))
        .orElse(Phrase.inWords(""));
  }
}
