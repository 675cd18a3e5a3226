package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why no answer of a file counts, and what else there is to choose. */
record NothingCounts(SurveySource source, Binding binding, Tally tally) {

  private static final int SHOWN = 12;

  /**
   * To be thrown.
   *
   * @param rows how many were read
   */
  RuntimeException refusal(long rows) {
    if (rows == 0) {
      return source.refusal(
          Phrase.of("it has a header row and nothing else"),
          Phrase.of("choose a file with answers"));
    }
    return source.refusal(
        Phrase.of("none of its %d answers counts (%s)", rows, tally.inWords()),
        Stream.of(
                choices(DropReason.OTHER_COUNTRY, Phrase.of("countries"), binding.countries()),
                choices(
                    DropReason.OTHER_DEVELOPER_TYPE,
                    Phrase.of("developer types"),
                    binding.developerTypes()),
                choices(
                    DropReason.OTHER_EMPLOYMENT, Phrase.of("employments"), binding.employments()))
            .flatMap(Optional::stream)
            .reduce((some, more) -> Phrase.of("%s; %s", some, more))
            .map(hints -> Phrase.of("choose others: %s", hints))
            .orElse(Phrase.of("choose another file")));
  }

  private Optional<Phrase> choices(DropReason reason, Phrase what, TextFilter filter) {
    if (!tally.dropped().containsKey(reason)) {
      return Optional.empty();
    }
    List<String> all = filter.answers();
    String first = all.stream().limit(SHOWN).collect(Collectors.joining(" | "));
    return Optional.of(
        Phrase.of(
            "%s in it are %s%s",
            what, all.isEmpty() ? Phrase.of("none") : first, all.size() > SHOWN ? " | …" : ""));
  }
}
