package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Journals on learners' disks stay readable for ever. A line in journal-samples.jsonl is never
 * changed or removed; a new action, or a new shape of one, adds a line there and an entry here.
 */
class OldFormatsTest {

  @Test
  void everyLineEverWrittenIsReadAsWhatItMeant() throws IOException, DamagedLine {
    List<Entry> read = new ArrayList<>();
    for (String line : samples()) {
      read.add(EntryCodec.entry(line));
    }
    assertThat(read).isEqualTo(SampleEntries.ALL);
  }

  @Test
  void thereIsASampleOfEveryAction() {
    Set<Class<?>> sampled =
        SampleEntries.ALL.stream()
            .map(entry -> entry.action().getClass())
            .collect(Collectors.toSet());
    assertThat(leaves(Action.class)).isEqualTo(sampled);
  }

  @Test
  void thereIsASampleOfEveryChange() {
    assertThat(leaves(Change.class))
        .isEqualTo(
            Stream.of(SampleEntries.EDIT, SampleEntries.LATER_EDIT)
                .flatMap(edit -> edit.changes().stream())
                .map(Change::getClass)
                .collect(Collectors.toSet()));
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(subtype -> leaves(subtype).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }

  private static List<String> samples() throws IOException {
    try (InputStream in = OldFormatsTest.class.getResourceAsStream("/journal-samples.jsonl")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
