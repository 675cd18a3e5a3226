package app.daymark.journal;

import static app.daymark.testkit.SealedLine.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.EntryCodec.DamagedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** No value of any action is without a limit: whichever is taken beyond, the line is damaged. */
class EveryLimitTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Stands for it, as nothing writes half of a surrogate pair. */
  private static final String HALF_A_PAIR = "\ue000";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static List<Entry> samples() {
    return SampleEntries.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void valueBeyondAnyLimitIsDamage(Entry sample) {
    List<String> taken = new ArrayList<>();
    ObjectNode whole = EntryCodec.tree(sample);
    visit(whole, whole, "", taken);
    assertThat(taken).isEmpty();
  }

  private static void visit(ObjectNode whole, JsonNode at, String path, List<String> taken) {
    if (at instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        for (JsonNode beyond : beyond(value).toList()) {
          object.set(name, beyond);
          look(whole, path + "/" + name + "=" + beyond, taken);
        }
        object.set(name, value);
        visit(whole, value, path + "/" + name, taken);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        visit(whole, array.get(i), path + "/" + i, taken);
      }
    }
  }

  private static Stream<JsonNode> beyond(JsonNode value) {
    if (value.isNumber()) {
      return Stream.of(NODES.numberNode(-1), NODES.numberNode(4_000_000_000_000_000L));
    }
    if (!value.isString()) {
      return Stream.empty();
    }
    String text = value.asString();
    return text.matches("\\d{4}-\\d{2}-\\d{2}.*")
        ? Stream.of("1899" + text.substring(4), "3000" + text.substring(4)).map(NODES::stringNode)
        : Stream.of(NODES.stringNode(text + HALF_A_PAIR));
  }

  private static void look(ObjectNode whole, String changed, List<String> taken) {
    String text = JSON.writeValueAsString(whole).replace(HALF_A_PAIR, "\\ud800");
    try {
      EntryCodec.entry(sealed(text.substring(0, text.length() - 1)));
      taken.add(changed);
    } catch (DamagedLine e) {
      assertThat(e.reason().toString()).isNotBlank();
    }
  }
}
