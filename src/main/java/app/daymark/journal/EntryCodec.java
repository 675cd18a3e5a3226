package app.daymark.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an entry as one line of JSON and reads it back.
 *
 * <p>The last member of a line is {@code crc}: the CRC-32C, in hexadecimal, of the UTF-8 bytes
 * before its comma. The line stays plain JSON for any program, and a torn or changed line shows.
 */
public final class EntryCodec {

  /** No line is longer, in bytes; the longest honest one starts a plan of 5,000 tasks. */
  static final int MAX_LINE_BYTES = 8 << 20;

  /** An action leaves room for the line that undoes it, which repeats it. */
  static final int MAX_ACTION_BYTES = MAX_LINE_BYTES - 1_024;

  private static final int CRC_LENGTH = ",\"crc\":\"00000000\"}".length();

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MAX_LINE_BYTES)
                          .maxNestingDepth(50)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private EntryCodec() {}

  /** The entry as a line of the journal, without the line feed. */
  public static String line(Entry entry) {
    return line(tree(entry));
  }

  /** The same, from what {@link #tree} gave. */
  public static String line(ObjectNode tree) {
    String json = JSON.writeValueAsString(tree);
    String body = json.substring(0, json.length() - 1);
    return body + crcOf(body);
  }

  /** The entry as JSON: {@code seq}, {@code at}, {@code studyDate}, and the action's members. */
  public static ObjectNode tree(Entry entry) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("seq", entry.seq());
    tree.put("at", entry.at().toString());
    tree.put("studyDate", entry.studyDate().toString());
    tree.setAll(JSON.<ObjectNode>valueToTree(entry.action()));
    return tree;
  }

  /** The inverse of {@link #tree}. */
  public static Entry entry(ObjectNode tree) {
    ObjectNode action = tree.deepCopy();
    long seq = take(action, "seq").asLong();
    Instant at = Instant.parse(take(action, "at").asString());
    LocalDate studyDate = LocalDate.parse(take(action, "studyDate").asString());
    OldFormats.upgrade(action);
    return new Entry(seq, at, studyDate, JSON.treeToValue(action, Action.class));
  }

  /**
   * Reads a line back.
   *
   * @throws DamagedLine when the checksum does not fit, or the line holds no entry
   */
  public static Entry entry(String line) throws DamagedLine {
    int end = line.length() - CRC_LENGTH;
    if (end < 1 || !line.substring(end).equals(crcOf(line.substring(0, end)))) {
      throw new DamagedLine("its checksum does not fit", null);
    }
    try {
      return entry((ObjectNode) JSON.readTree(line.substring(0, end) + "}"));
    } catch (JacksonException | ClassCastException | DateTimeException e) {
      throw new DamagedLine("it holds no action this version of Daymark knows", e);
    }
  }

  private static JsonNode take(ObjectNode tree, String name) {
    JsonNode value = tree.required(name);
    tree.remove(name);
    return value;
  }

  private static String crcOf(String body) {
    CRC32C crc = new CRC32C();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return ",\"crc\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}";
  }

  /** A line that is not what was written. */
  public static final class DamagedLine extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    DamagedLine(String reason, @Nullable Throwable cause) {
      super(reason, cause);
      this.reason = reason;
    }

    /**
     * To go on without an entry that was understood once would end in a wrong state.
     *
     * @throws Refusal when the line is as it was written, only not for this version to read
     */
    void refuseIfNewer() {
      if (getCause() != null) {
        throw new Refusal(
            "Your journal holds something this version of Daymark does not know. Nothing was changed; open it with the newer Daymark that wrote it.",
            this);
      }
    }

    /** Completes "the line was left out:". */
    public String reason() {
      return reason;
    }
  }
}
