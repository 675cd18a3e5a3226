package app.daymark.ui.salary;

import app.daymark.catalogue.Role;
import app.daymark.salary.KeptSurvey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All surveys there are: those of the packs, then the learner's own.
 *
 * @param roles of the catalogue, in its order
 * @param kept the learner's own, in the order they were kept
 */
record SurveyShelf(List<Role> roles, List<KeptSurvey> kept) {

  /** All of them, role by role; at the end those whose role is in no pack any more. */
  List<KnownSurvey> all() {
    return Stream.concat(
            roles.stream().flatMap(role -> of(role).stream()),
            kept.stream()
                .filter(each -> roles.stream().noneMatch(role -> role.key().equals(each.role())))
                .sorted(Comparator.comparing(KeptSurvey::role))
                .map(each -> own(each, each.role())))
        .toList();
  }

  /** Those of one role. */
  List<KnownSurvey> of(Role role) {
    return Stream.concat(
            role.salaries().stream()
                .map(each -> new KnownSurvey(role.key(), role.title(), each, Optional.empty())),
            kept.stream()
                .filter(each -> each.role().equals(role.key()))
                .map(each -> own(each, role.title())))
        .toList();
  }

  private static KnownSurvey own(KeptSurvey kept, String roleTitle) {
    return new KnownSurvey(kept.role(), roleTitle, kept.survey(), Optional.of(kept));
  }
}
