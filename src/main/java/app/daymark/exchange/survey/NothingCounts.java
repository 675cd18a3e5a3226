package app.daymark.exchange.survey;

import java.util.List;
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
      return source.refusal("it has a header row and nothing else", "choose a file with answers");
    }
    return source.refusal(
        "none of its %d answers counts (%s)".formatted(rows, tally.inWords()),
        Stream.of(
                choices(DropReason.OTHER_COUNTRY, "countries", binding.countries()),
                choices(
                    DropReason.OTHER_DEVELOPER_TYPE, "developer types", binding.developerTypes()),
                choices(DropReason.OTHER_EMPLOYMENT, "employments", binding.employments()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "))
            .transform(
                hints -> hints.isEmpty() ? "choose another file" : "choose others: " + hints));
  }

  private String choices(DropReason reason, String what, TextFilter filter) {
    if (!tally.dropped().containsKey(reason)) {
      return "";
    }
    List<String> all = filter.answers();
    String first = all.stream().limit(SHOWN).collect(Collectors.joining(" | "));
    return "%s in it are %s%s"
        .formatted(what, all.isEmpty() ? "none" : first, all.size() > SHOWN ? " | …" : "");
  }
}
