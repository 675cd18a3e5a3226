package app.daymark.catalogue;

import app.daymark.catalogue.Role.Responsibility;
import app.daymark.journal.Phrase;
import app.daymark.salary.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** Reads a pack and checks it against the format (FORMAT.md, beside the built-in packs). */
final class PackReader {

  static final int MAX_BYTES = 1 << 20;
  private static final int FORMAT = 1;
  private static final Phrase WHOLE = Phrase.of("the pack");

  private PackReader() {}

  /**
   * Reads a whole pack.
   *
   * @param file how to call it in messages
   * @throws PackProblem.Found at the first thing that is not as the format says
   */
  static Role read(String file, InputStream in) throws IOException, PackProblem.Found {
    PackNode pack = parse(file, in).mapping("format", "role");
    pack.number("format", FORMAT, FORMAT);
    return role(
        pack.get("role")
            .mapping(
                "key",
                "edition",
                "title",
                "summary",
                "description",
                "responsibilities",
                "source",
                "guide",
                "salaries",
                "plans",
                "related"));
  }

  private static PackNode parse(String file, InputStream in) throws IOException, PackProblem.Found {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw whole(file, Phrase.of("expected at most 1 MiB, found more"));
    }
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(20);
    limits.setAllowDuplicateKeys(false);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Node root =
          new Yaml(
                  new SafeConstructor(limits),
                  new Representer(new DumperOptions()),
                  new DumperOptions(),
                  limits)
              .compose(new StringReader(text));
      if (root == null) {
        throw whole(file, Phrase.of("expected a pack, found an empty file"));
      }
      refuseAnchors(file, root);
      return new PackNode(file, WHOLE, root);
    } catch (CharacterCodingException e) {
      throw whole(file, Phrase.of("expected text in UTF-8, found other bytes"));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new PackProblem.Found(
          new PackProblem(
              file, line, Phrase.of("expected YAML, found a mistake: %s", e.getProblem())));
    } catch (YAMLException | StackOverflowError e) {
      throw whole(file, Phrase.of("expected YAML within the format's limits: %s", e.getMessage()));
    }
  }

  /** What is repeated by name can grow without bound when it is read. */
  private static void refuseAnchors(String file, Node node) throws PackProblem.Found {
    PackNode place = new PackNode(file, WHOLE, node);
    if (node.getAnchor() != null) {
      throw place.problem(Phrase.of("expected no anchors or aliases, found &%s", node.getAnchor()));
    }
    for (Node part : place.parts()) {
      refuseAnchors(file, part);
    }
  }

  private static PackProblem.Found whole(String file, Phrase message) {
    return new PackProblem.Found(new PackProblem(file, 0, message));
  }

  private static Role role(PackNode role) throws PackProblem.Found {
    return new Role(
        role.key("key"),
        role.number("edition", 1, 1_000_000),
        role.title("title"),
        role.text("summary"),
        texts(role.list("description")),
        responsibilities(role.listOrEmpty("responsibilities")),
        GuideReader.guide(role.get("guide")),
        SalaryReader.surveys(role.listOrEmpty("salaries")),
        PlanReader.plans(role.listOrEmpty("plans")),
        related(role.listOrEmpty("related")),
        source(role.get("source")));
  }

  static Source source(PackNode source) throws PackProblem.Found {
    source.mapping("name", "year", "note");
    return new Source(
        source.title("name"), source.number("year", 1900, 2200), source.textOrEmpty("note"));
  }

  private static List<Responsibility> responsibilities(List<PackNode> items)
      throws PackProblem.Found {
    List<Responsibility> all = new ArrayList<>();
    for (PackNode item : items) {
      item.mapping("title", "text");
      all.add(new Responsibility(item.title("title"), item.text("text")));
    }
    return List.copyOf(all);
  }

  private static List<String> texts(List<PackNode> items) throws PackProblem.Found {
    List<String> all = new ArrayList<>();
    for (PackNode item : items) {
      all.add(item.text());
    }
    return List.copyOf(all);
  }

  private static List<String> related(List<PackNode> items) throws PackProblem.Found {
    List<String> all = new ArrayList<>();
    for (PackNode item : items) {
      all.add(item.key());
    }
    return List.copyOf(all);
  }
}
