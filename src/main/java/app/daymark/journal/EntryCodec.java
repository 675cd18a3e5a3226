package app.daymark.journal;

import app.daymark.journal.Action.Lost;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
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
  public static final int MAX_LINE_BYTES = 8 << 20;

  /** An action leaves room for the line that undoes it, which repeats it. */
  static final int MAX_ACTION_BYTES = MAX_LINE_BYTES - 1_024;

  private static final byte[] SEQ = "{\"seq\":".getBytes(StandardCharsets.UTF_8);
  private static final int CRC_LENGTH = ",\"crc\":\"00000000\"}".length();

  private EntryCodec() {}

  /** Made when a line is first written or read: that takes long, and checksums do without. */
  private static final class Json {

    static final JsonMapper MAPPER =
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
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();
  }

  /** The entry as a line of the journal, without the line feed. */
  public static String line(Entry entry) {
    return line(tree(entry));
  }

  /** The same, from what {@link #tree} gave. */
  public static String line(ObjectNode tree) {
    String json = Json.MAPPER.writeValueAsString(tree);
    String open = json.substring(0, json.length() - 1);
    byte[] body = open.getBytes(StandardCharsets.UTF_8);
    return open + new String(crcOf(body, body.length), StandardCharsets.UTF_8);
  }

  /** Whether a line could not be read, or not be undone. */
  static boolean isTooLong(Entry entry, String line) {
    int most = entry.action() instanceof Reversible ? MAX_ACTION_BYTES : MAX_LINE_BYTES;
    return line.length() > most / 3 && line.getBytes(StandardCharsets.UTF_8).length > most;
  }

  /** The entry as JSON: {@code seq}, {@code at}, {@code studyDate}, and the action's members. */
  public static ObjectNode tree(Entry entry) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("seq", entry.seq());
    tree.put("at", entry.at().toString());
    tree.put("studyDate", entry.studyDate().toString());
    tree.setAll(Json.MAPPER.<ObjectNode>valueToTree(entry.action()));
    return tree;
  }

  /**
   * The inverse of {@link #tree}.
   *
   * @throws DamagedLine when it holds no entry, or one that says what none can
   */
  public static Entry entry(ObjectNode tree) throws DamagedLine {
    try {
      return checked(
          entryIn(tree.deepCopy()), () -> tree.toString().getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException | DateTimeException e) {
      throw DamagedLine.unknown(e);
    }
  }

  private static Entry entryIn(ObjectNode action) {
    JsonNode number = take(action, "seq");
    long seq = number.isFloatingPointNumber() ? 0 : number.longValue();
    Instant at = Instant.parse(take(action, "at").stringValue());
    LocalDate studyDate = LocalDate.parse(take(action, "studyDate").stringValue());
    OldFormats.upgrade(action);
    return new Entry(seq, at, studyDate, Json.MAPPER.treeToValue(action, Action.class));
  }

  private static Entry checked(Entry entry, Supplier<byte[]> line) throws DamagedLine {
    Optional<String> breach = EntryLimits.breach(entry);
    if (breach.isPresent()) {
      throw DamagedLine.beyond(breach.get(), entry, line.get());
    }
    return entry;
  }

  /**
   * Reads a line back.
   *
   * @throws DamagedLine when the checksum does not fit, or the line holds no entry, or one that
   *     says what none can
   */
  public static Entry entry(String line) throws DamagedLine {
    return entry(line.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, from the bytes of the line. */
  static Entry entry(byte[] line) throws DamagedLine {
    byte[] json = Arrays.copyOf(line, bodyLength(line) + 1);
    json[json.length - 1] = '}';
    try {
      return checked(entryIn((ObjectNode) Json.MAPPER.readTree(json)), () -> line);
    } catch (JacksonException | ClassCastException | DateTimeException e) {
      throw DamagedLine.unknown(e);
    }
  }

  /**
   * The sequence number of a line, after a look at its checksum.
   *
   * @throws DamagedLine when the checksum does not fit, or there is no number
   */
  public static long seq(String line) throws DamagedLine {
    return seq(line.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same, from the bytes of the line. Fast: what it holds is not read.
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
    while (at < end && line[at] >= '0' && line[at] <= '9' && EntryLimits.isSeq(seq + 1)) {
      seq = 10 * seq + line[at++] - '0';
    }
    boolean isWhole = at < end && line[at] == ',' && EntryLimits.isSeq(seq);
    return isWhole ? seq : entry(line).seq();
  }

  /** How many bytes stand before the checksum, if it fits. */
  private static int bodyLength(byte[] line) throws DamagedLine {
    int end = line.length - CRC_LENGTH;
    if (end < 1 || !Arrays.equals(line, end, line.length, crcOf(line, end), 0, CRC_LENGTH)) {
      throw new DamagedLine(Phrase.of("its checksum does not fit"));
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

    private final transient Phrase reason;
    private final boolean isUnknown;
    private final transient @Nullable Entry standIn;

    private DamagedLine(
        Phrase reason, @Nullable Throwable cause, boolean isUnknown, @Nullable Entry standIn) {
      super(reason.toString(), cause);
      this.reason = reason;
      this.isUnknown = isUnknown;
      this.standIn = standIn;
    }

    DamagedLine(Phrase reason) {
      this(reason, null, false, null);
    }

    /** Of a line that no program wrote. */
    static DamagedLine tooLong() {
      return new DamagedLine(Phrase.of("it is longer than any line of a journal"));
    }

    /** Of a line that was written by a newer version, or by hand. */
    private static DamagedLine unknown(Throwable cause) {
      return new DamagedLine(
          Phrase.of("it holds no action this version of Daymark knows"), cause, true, null);
    }

    /** Of a line that says what none can. */
    private static DamagedLine beyond(String reason, Entry entry, byte[] line) {
      Entry lost =
          new Entry(
              entry.seq(),
              EntryLimits.within(entry.at()),
              EntryLimits.within(entry.studyDate()),
              Lost.of(line));
      return new DamagedLine(
          Phrase.inWords(reason), null, false, EntryLimits.isSeq(entry.seq()) ? lost : null);
    }

    /** Whether the line is as it was written, only not for this version to read. */
    public boolean isUnknown() {
      return isUnknown;
    }

    /**
     * To go on without an entry that was understood once would end in a wrong state.
     *
     * @throws Refusal when the line is as it was written, only not for this version to read
     */
    void refuseIfNewer() {
      if (isUnknown) {
        throw new Refusal(
            this,
            "Your journal holds something this version of Daymark does not know. Nothing was changed; open it with the newer Daymark that wrote it.");
      }
    }

    /** Completes "the line was left out:". */
    public Phrase reason() {
      return reason;
    }

    /** What the line counts for all the same: an action that is lost. Empty without a number. */
    Optional<Entry> standIn() {
      return Optional.ofNullable(standIn);
    }
  }
}
