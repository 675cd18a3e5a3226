package app.daymark.catalogue;

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
record PackNode(String file, String what, Node node) {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_TEXT = 10_000;

  /** Checks that this is a mapping with no other keys than these. */
  PackNode mapping(String... allowed) throws PackProblem.Found {
    Set<String> seen = new HashSet<>();
    for (NodeTuple member : members()) {
      PackNode key = new PackNode(file, "a key in " + what, member.getKeyNode());
      String name = key.scalar();
      if (!List.of(allowed).contains(name)) {
        throw key.expected("one of " + String.join(", ", allowed) + " in " + what, name);
      }
      if (!seen.add(name)) {
        throw key.expected("`" + name + "` only once in " + what, "a second one");
      }
    }
    return this;
  }

  PackNode get(String name) throws PackProblem.Found {
    PackNode value = find(name);
    if (value == null) {
      throw problem("expected `" + name + "` in " + what);
    }
    return value;
  }

  @Nullable PackNode find(String name) throws PackProblem.Found {
    for (NodeTuple member : members()) {
      if (member.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
        return new PackNode(file, "`" + name + "`", member.getValueNode());
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
      throw expected("plain text", "control characters in it");
    }
    if (text.isEmpty() || text.length() > MAX_TEXT) {
      throw expected("a text of 1 to " + MAX_TEXT + " characters", text.length() + " characters");
    }
    return text;
  }

  String title(String name) throws PackProblem.Found {
    PackNode value = get(name);
    String title = value.text();
    if (title.length() > 200 || title.codePoints().anyMatch(Character::isISOControl)) {
      throw value.expected("one line of at most 200 characters", title.length() + " characters");
    }
    return title;
  }

  String key(String name) throws PackProblem.Found {
    return get(name).key();
  }

  String key() throws PackProblem.Found {
    String key = scalar();
    if (!KEY.matcher(key).matches() || key.length() > 80) {
      throw expected("lower-case words joined by hyphens, like back-end-20", key);
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
    throw expected("a whole number from " + from + " to " + to, text);
  }

  boolean flag(String name) throws PackProblem.Found {
    PackNode value = find(name);
    if (value == null) {
      return false;
    }
    return switch (value.scalar()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.expected("true or false", value.scalar());
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
      throw get(name).problem("expected at least one item in `" + name + "`, found none");
    }
    return items;
  }

  private List<PackNode> items() throws PackProblem.Found {
    if (!(node instanceof SequenceNode sequence)) {
      throw expected("a list", kind());
    }
    List<PackNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new PackNode(file, "an item of " + what, item));
    }
    return items;
  }

  private List<NodeTuple> members() throws PackProblem.Found {
    if (!(node instanceof MappingNode mapping)) {
      throw expected("a mapping (`name: value` lines)", kind());
    }
    return mapping.getValue();
  }

  String scalar() throws PackProblem.Found {
    if (!(node instanceof ScalarNode scalar)) {
      throw expected("a single value", kind());
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

  private String kind() {
    return switch (node) {
      case MappingNode _ -> "a mapping";
      case SequenceNode _ -> "a list";
      default -> "a single value";
    };
  }

  PackProblem.Found expected(String expected, String found) {
    String plain = found.replaceAll("\\p{Cntrl}", "�");
    String shown = plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    return problem("expected %s for %s, found %s".formatted(expected, what, shown));
  }

  PackProblem.Found problem(String message) {
    return new PackProblem.Found(new PackProblem(file, node.getStartMark().getLine() + 1, message));
  }
}
