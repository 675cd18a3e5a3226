package app.daymark.catalogue;

import app.daymark.journal.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a pack: it knows its line, and reads what is expected there or says what is wrong.
 *
 * @param what how a person would call this place, for messages
 */
record PackNode(String file, Phrase what, Node node) {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_TEXT = 10_000;

  /** Checks that this is a mapping with no other keys than these. */
  PackNode mapping(String... allowed) throws PackProblem.Found {
    Set<String> seen = new HashSet<>();
    for (NodeTuple member : members()) {
      PackNode key = new PackNode(file, Phrase.of("a key in %s", what), member.getKeyNode());
      String name = key.scalar();
      if (!List.of(allowed).contains(name)) {
        throw key.expected(Phrase.of("one of %s in %s", String.join(", ", allowed), what), name);
      }
      if (!seen.add(name)) {
        throw key.expected(
            Phrase.of("`%s` only once in %s", name, what), Phrase.of("a second one"));
      }
    }
    return this;
  }

  PackNode get(String name) throws PackProblem.Found {
    PackNode value = find(name);
    if (value == null) {
      throw problem(Phrase.of("expected `%s` in %s", name, what));
    }
    return value;
  }

  @Nullable PackNode find(String name) throws PackProblem.Found {
    for (NodeTuple member : members()) {
      if (member.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
        return new PackNode(file, Phrase.of("`%s`", name), member.getValueNode());
      }
    }
    return null;
  }

  String text(String name) throws PackProblem.Found {
    return get(name).text();
  }

  String textOrEmpty(String name) throws PackProblem.Found {
    PackNode value = find(name);
    return value == null ? "" : value.text();
  }

  /** One line or paragraph of plain text, not empty. */
  String text() throws PackProblem.Found {
    String text = scalar().strip();
    if (text.codePoints().anyMatch(each -> Character.isISOControl(each) && each != '\n')) {
      throw expected(Phrase.of("plain text"), Phrase.of("control characters in it"));
    }
    if (text.isEmpty() || text.length() > MAX_TEXT) {
      throw expected(Phrase.of("a text of 1 to %d characters", MAX_TEXT), characters(text));
    }
    return text;
  }

  String title(String name) throws PackProblem.Found {
    PackNode value = get(name);
    String title = value.text();
    if (title.length() > 200 || title.codePoints().anyMatch(Character::isISOControl)) {
      throw value.expected(Phrase.of("one line of at most 200 characters"), characters(title));
    }
    return title;
  }

  private static Phrase characters(String text) {
    return Phrase.of("%d characters", text.length());
  }

  String key(String name) throws PackProblem.Found {
    return get(name).key();
  }

  String key() throws PackProblem.Found {
    String key = scalar();
    if (!KEY.matcher(key).matches() || key.length() > 80) {
      throw expected(Phrase.of("lower-case words joined by hyphens, like back-end-20"), key);
    }
    return key;
  }

  int number(String name, int from, int to) throws PackProblem.Found {
    return (int) get(name).number(from, to);
  }

  long number(long from, long to) throws PackProblem.Found {
    String text = scalar();
    try {
      long number = Long.parseLong(text);
      if (number >= from && number <= to) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with what stands there.
    }
    throw expected(Phrase.of("a whole number from %d to %d", from, to), text);
  }

  boolean flag(String name) throws PackProblem.Found {
    PackNode value = find(name);
    if (value == null) {
      return false;
    }
    return switch (value.scalar()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.expected(Phrase.of("true or false"), value.scalar());
    };
  }

  /** The items of a list that may be missing. */
  List<PackNode> listOrEmpty(String name) throws PackProblem.Found {
    PackNode value = find(name);
    return value == null ? List.of() : value.items();
  }

  /** The items of a list that must be there and hold something. */
  List<PackNode> list(String name) throws PackProblem.Found {
    List<PackNode> items = get(name).items();
    if (items.isEmpty()) {
      throw get(name).problem(Phrase.of("expected at least one item in `%s`, found none", name));
    }
    return items;
  }

  private List<PackNode> items() throws PackProblem.Found {
    if (!(node instanceof SequenceNode sequence)) {
      throw expected(Phrase.of("a list"), kind());
    }
    List<PackNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new PackNode(file, Phrase.of("an item of %s", what), item));
    }
    return items;
  }

  private List<NodeTuple> members() throws PackProblem.Found {
    if (!(node instanceof MappingNode mapping)) {
      throw expected(Phrase.of("a mapping (`name: value` lines)"), kind());
    }
    return mapping.getValue();
  }

  String scalar() throws PackProblem.Found {
    if (!(node instanceof ScalarNode scalar)) {
      throw expected(Phrase.of("a single value"), kind());
    }
    return scalar.getValue();
  }

  /** The nodes right under this one, keys among them. */
  List<Node> parts() {
    return switch (node) {
      case MappingNode mapping ->
          mapping.getValue().stream()
              .flatMap(member -> Stream.of(member.getKeyNode(), member.getValueNode()))
              .toList();
      case SequenceNode sequence -> sequence.getValue();
      default -> List.of();
    };
  }

  private Phrase kind() {
    return switch (node) {
      case MappingNode _ -> Phrase.of("a mapping");
      case SequenceNode _ -> Phrase.of("a list");
      default -> Phrase.of("a single value");
    };
  }

  /** Something else stands there. */
  PackProblem.Found expected(Phrase expected, String found) {
    String plain = found.replaceAll("\\p{Cntrl}", "�");
    String shown = plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    return expected(expected, Phrase.inWords(shown));
  }

  /** Something of another kind stands there. */
  PackProblem.Found expected(Phrase expected, Phrase found) {
    return problem(Phrase.of("expected %s for %s, found %s", expected, what, found));
  }

  PackProblem.Found problem(Phrase message) {
    return new PackProblem.Found(new PackProblem(file, node.getStartMark().getLine() + 1, message));
  }
}
