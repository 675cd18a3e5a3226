package app.daymark.catalogue;

import app.daymark.journal.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the built-in packs, then the learner's own. A pack that is wrong, or takes a key that is
 * already taken, is left out and told about.
 */
public final class CatalogueReader {

  private static final String BUILT_IN = "/app/daymark/catalogue/";
  private static final int MAX_OWN_PACKS = 200;

  private final List<Role> roles = new ArrayList<>();
  private final List<PackProblem> problems = new ArrayList<>();
  private final Set<Phrase> keys = new HashSet<>();
  private final Map<String, String> ownFiles = new HashMap<>();

  private CatalogueReader() {}

  /**
   * Reads everything there is to learn.
   *
   * @param ownPacks folder of the learner's packs; it may be missing
   */
  public static Catalogue read(Path ownPacks) {
    CatalogueReader reader = new CatalogueReader();
    reader.readBuiltIn();
    reader.readOwn(ownPacks);
    return new Catalogue(
        List.copyOf(reader.roles), List.copyOf(reader.problems), Map.copyOf(reader.ownFiles));
  }

  private void readBuiltIn() {
    try (InputStream list = resource("packs.txt")) {
      for (String name : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        try (InputStream in = resource(name)) {
          var _ = add(name, in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Daymark's own packs cannot be read", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = CatalogueReader.class.getResourceAsStream(BUILT_IN + name);
    if (in == null) {
      throw new IOException("missing: " + BUILT_IN + name);
    }
    return in;
  }

  private void readOwn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      problems.add(new PackProblem(folder.toString(), 0, Phrase.of("expected a readable folder")));
      return;
    }
    if (files.size() > MAX_OWN_PACKS) {
      problems.add(
          new PackProblem(
              folder.toString(),
              0,
              Phrase.of(
                  "expected at most %d packs, found %d; the first %1$d by name were read",
                  MAX_OWN_PACKS, files.size())));
    }
    files.stream().limit(MAX_OWN_PACKS).forEach(this::readOwnPack);
  }

  private void readOwnPack(Path file) {
    if (!Files.isRegularFile(file)) {
      // Reading a pipe would wait for ever.
      problems.add(new PackProblem(file.toString(), 0, Phrase.of("expected a readable file")));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      add(file.toString(), in).ifPresent(role -> ownFiles.put(role.key(), file.toString()));
    } catch (IOException e) {
      problems.add(new PackProblem(file.toString(), 0, Phrase.of("expected a readable file")));
    }
  }

  /** The role that came with a pack; empty when the pack is left out. */
  private Optional<Role> add(String file, InputStream in) throws IOException {
    try {
      Role role = PackReader.read(file, in);
      List<Phrase> own = keys(role);
      Optional<Phrase> taken =
          own.stream()
              .filter(keys::contains)
              .reduce((some, more) -> Phrase.of("%s, %s", some, more));
      if (taken.isPresent()) {
        problems.add(
            new PackProblem(
                file, 0, Phrase.of("expected keys no other pack has, found %s", taken.get())));
        return Optional.empty();
      }
      keys.addAll(own);
      roles.add(role);
      return Optional.of(role);
    } catch (PackProblem.Found e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  /** A role and a plan may have the same. */
  private static List<Phrase> keys(Role role) {
    return Stream.concat(
            Stream.of(Phrase.of("role %s", role.key())),
            role.plans().stream().map(plan -> Phrase.of("plan %s", plan.key())))
        .toList();
  }
}
