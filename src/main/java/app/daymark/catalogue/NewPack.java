package app.daymark.catalogue;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pack from elsewhere that was found to be right, and can be added to the learner's own. */
public final class NewPack {

  private static final String END = ".daymark.yaml";

  private final String name;
  private final byte[] content;
  private final Role role;

  private NewPack(String name, byte[] content, Role role) {
    this.name = name;
    this.content = content;
    this.role = role;
  }

  /**
   * Reads a pack, within the limits of all packs.
   *
   * @param present what it is to stand beside
   * @throws Refusal when it is wrong, with the line, or has a key that is taken
   */
  public static NewPack read(Path file, Catalogue present) {
    try {
      byte[] content = content(file);
      Role role = PackReader.read(file.toString(), new ByteArrayInputStream(content));
      taken(role, present).ifPresent(NewPack::refuse);
      return new NewPack(String.valueOf(file.getFileName()), content, role);
    } catch (PackProblem.Found e) {
      throw new Refusal(e, "This pack cannot be added. %s", e.problem().phrase());
    } catch (IOException e) {
      throw unreadable(file, FileTrouble.of(e, file), e);
    }
  }

  private static byte[] content(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      Phrase reason =
          Files.exists(file) ? Phrase.of("it is not a file") : Phrase.of("it is not there");
      throw unreadable(file, reason, null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      // One more than allowed, so that the reader sees that it is too long.
      return in.readNBytes(PackReader.MAX_BYTES + 1);
    }
  }

  private static Refusal unreadable(Path file, @Nullable Object reason, @Nullable Throwable cause) {
    return new Refusal(cause, "%s cannot be read (%s).", file, reason);
  }

  /** What is there already that has one of its keys. */
  private static Optional<Phrase> taken(Role role, Catalogue present) {
    Stream<Phrase> sameRole =
        present.role(role.key()).stream()
            .map(same ->
                Optional.ofNullable(present.ownFiles().get(same.key()))
                    .map(own -> Phrase.of("“%s” (%s)", same.title(), own))
                    .orElse(Phrase.of("“%s”", same.title())));
    Stream<Phrase> samePlans =
        role.plans().stream()
            .flatMap(plan -> present.plan(plan.key()).stream())
            .map(same -> Phrase.of("the plan “%s”", same.title()));
    return Stream.concat(sameRole, samePlans).findFirst();
  }

  private static void refuse(Phrase taken) {
    throw new Refusal(
        "There is %s already, and its key can be there only once. Nothing was changed.", taken);
  }

  public Role role() {
    return role;
  }

  /**
   * Puts a copy among the learner's own packs, under a name that none of them has.
   *
   * @param packs their folder, made when it is missing
   * @return where the copy lies
   * @throws Refusal when it cannot be written; then nothing changed
   */
  public Path addTo(Path packs) {
    try {
      OwnerOnly.createFolder(packs);
      Path copy = free(packs);
      OwnerOnly.write(copy, content);
      return copy;
    } catch (IOException e) {
      throw new Refusal(
          e,
          "The pack cannot be written to %s (%s). Nothing was changed; make room or make it yours to write.",
          packs,
          FileTrouble.of(e, packs));
    }
  }

  private Path free(Path packs) {
    String stem = name.replaceFirst("(\\.daymark)?\\.yaml$", "");
    Path copy = packs.resolve(stem + END);
    for (int number = 2; Files.exists(copy); number++) {
      copy = packs.resolve(stem + "-" + number + END);
    }
    return copy;
  }
}
