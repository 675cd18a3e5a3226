package app.daymark.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Exports as other programs leave them. */
final class Documents {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Documents() {}

  /** The same document over many lines, its members and those within in the opposite order. */
  static String turnedAround(String export) {
    return JSON.writeValueAsString(turned(JSON.readTree(export)));
  }

  private static JsonNode turned(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode turned = JSON.createObjectNode();
      List<String> names = new ArrayList<>(object.propertyNames());
      names.reversed().forEach(name -> turned.set(name, turned(object.get(name))));
      return turned;
    }
    if (node.isArray()) {
      var turned = JSON.createArrayNode();
      node.forEach(each -> turned.add(turned(each)));
      return turned;
    }
    return node;
  }
}
