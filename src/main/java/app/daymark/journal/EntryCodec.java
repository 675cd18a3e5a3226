package app.daymark.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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

  private static final byte[] SEQ = "{\"seq\":".getBytes(StandardCharsets.UTF_8);
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
    String open = json.substring(0, json.length() - 1);
    byte[] body = open.getBytes(StandardCharsets.UTF_8);
    return open + new String(crcOf(body, body.length), StandardCharsets.UTF_8);
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
    return entry(line.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, from the bytes of the line. */
  static Entry entry(byte[] line) throws DamagedLine {
    byte[] json = Arrays.copyOf(line, bodyLength(line) + 1);
    json[json.length - 1] = '}';
    try {
      return entry((ObjectNode) JSON.readTree(json));
    } catch (JacksonException | ClassCastException | DateTimeException e) {
      throw new DamagedLine("it holds no action this version of Daymark knows", e);
    }
  }

  /**
   * The sequence number of a line, after a look at its checksum. Fast: what it holds is not read.
   *
   * @throws DamagedLine when the checksum does not fit, or there is no number
   */
  static long seq(byte[] line) throws DamagedLine {
    int end = bodyLength(line);
    long seq = 0;
    int at = SEQ.length;
    if (!Arrays.equals(line, 0, Math.min(at, end), SEQ, 0, at)) {
      return entry(line).seq();
    }
    while (at < end && line[at] >= '0' && line[at] <= '9' && seq < Long.MAX_VALUE / 100) {
      seq = 10 * seq + line[at++] - '0';
    }
    return seq;
  }

  /** How many bytes stand before the checksum, if it fits. */
  private static int bodyLength(byte[] line) throws DamagedLine {
    int end = line.length - CRC_LENGTH;
    if (end < 1 || !Arrays.equals(line, end, line.length, crcOf(line, end), 0, CRC_LENGTH)) {
      throw new DamagedLine("its checksum does not fit", null);
    }
    return end;
  }

  private static JsonNode take(ObjectNode tree, String name) {
    JsonNode value = tree.required(name);
    tree.remove(name);
    return value;
  }

  private static byte[] crcOf(byte[] body, int length) {
    CRC32C crc = new CRC32C();
    crc.update(body, 0, length);
    return (",\"crc\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A line that is not what was written. */
  public static final class DamagedLine extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    DamagedLine(String reason, @Nullable Throwable cause) {
      super(reason, cause);
      this.reason = reason;
    }

    /** Of a line that no program wrote. */
    static DamagedLine tooLong() {
      return new DamagedLine("it is longer than any line of a journal", null);
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
