package app.daymark.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All roles, in order, and what was wrong with the packs that were left out.
 *
 * @param roles every key once; so are the keys of all plan templates
 * @param ownFiles where the learner's own roles come from, by the role's key
 */
public record Catalogue(
    List<Role> roles, List<PackProblem> problems, Map<String, String> ownFiles) {

  public Optional<Role> role(String key) {
    return roles.stream().filter(role -> role.key().equals(key)).findFirst();
  }

  public Optional<PlanTemplate> plan(String key) {
    return roles.stream()
        .flatMap(role -> role.plans().stream())
        .filter(plan -> plan.key().equals(key))
        .findFirst();
  }

  /** The roles a role points to; names of roles that are not here are passed over. */
  public List<Role> related(Role role) {
    return role.related().stream().map(this::role).flatMap(Optional::stream).toList();
  }
}
