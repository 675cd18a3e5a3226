package app.daymark.exchange;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Compares what stands in a document with what is expected there, without holding the document. A
 * member that one side does not know is no contradiction: members are added over time.
 */
final class Agreement {

  private final JsonParser parser;

  Agreement(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Whether the value that begins at the parser's token agrees; only then it is read to its end.
   */
  boolean with(JsonNode expected) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> expected.isObject() && members(expected);
      case START_ARRAY -> expected.isArray() && elements(expected);
      case VALUE_NULL -> expected.isNull();
      case VALUE_TRUE, VALUE_FALSE ->
          expected.isBoolean() && expected.booleanValue() == parser.getBooleanValue();
      case VALUE_STRING -> expected.isString() && expected.stringValue().equals(parser.getString());
      default -> expected.isNumber() && expected.asString().equals(parser.getString());
    };
  }

  private boolean members(JsonNode expected) {
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      JsonNode value = expected.get(name);
      if (value == null) {
        parser.skipChildren();
      } else if (!seen.add(name) || !with(value)) {
        return false;
      }
    }
    return true;
  }

  private boolean elements(JsonNode expected) {
    for (JsonNode value : expected) {
      if (parser.nextToken() == JsonToken.END_ARRAY || !with(value)) {
        return false;
      }
    }
    return parser.nextToken() == JsonToken.END_ARRAY;
  }
}
