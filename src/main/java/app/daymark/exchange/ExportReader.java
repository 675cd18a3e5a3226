package app.daymark.exchange;

import app.daymark.exchange.MeteredInput.TooLong;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes through an export once, member by member, and holds no more of it than one action. Whatever
 * is wrong becomes a refusal that says so.
 */
final class ExportReader {

  private static final int FORMAT_VERSION = 1;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final List<String> MEMBERS =
      List.of("formatVersion", "plans", "settings", "history");

  private static final String CUT = "it ends in the middle";
  static final String EXPORT_AGAIN = "export it again with `daymark export FILE.json`";
  static final String CHOOSE_ANOTHER = "choose a file that `daymark export` wrote";
  static final String UPDATE = "import it with the newer Daymark that wrote it";

  // Names that are there twice are found where they are read: whoever looks out for them in what
  // is skipped must remember all of them.
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(60)
                          .maxStringLength(EntryCodec.MAX_LINE_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ImportFile file;
  private final MeteredInput in;
  private final JsonParser parser;

  private ExportReader(ImportFile file, MeteredInput in, JsonParser parser) {
    this.file = file;
    this.in = in;
    this.parser = parser;
  }

  /** Reads a member whose value begins at the parser's token, to its end. */
  @FunctionalInterface
  interface Member {

    /**
     * Reads it.
     *
     * @param name {@code plans}, {@code settings} or {@code history}
     */
    void read(String name, ExportReader reader);
  }

  /**
   * Goes through a file.
   *
   * @throws Refusal when it is no export this version can read
   */
  static void read(ImportFile file, Member member) {
    try (MeteredInput in = new MeteredInput(plain(file));
        InputStreamReader text = utf8(in);
        JsonParser parser = JSON.createParser(text)) {
      ExportReader reader = new ExportReader(file, in, parser);
      try {
        reader.members(member);
      } catch (JacksonException e) {
        throw reader.refusal(e);
      }
    } catch (IOException e) {
      throw refusal(file, e);
    }
  }

  /** Without the mark that some programs put before UTF-8. */
  private static InputStream plain(ImportFile file) throws IOException {
    InputStream in = new BufferedInputStream(file.open());
    in.mark(MARK.length);
    byte[] head = in.readNBytes(MARK.length);
    if (!Arrays.equals(head, MARK)) {
      in.reset();
    }
    for (byte each : head) {
      if (each == 0) {
        // As in encodings where each sign has two or four bytes.
        throw new CharacterCodingException();
      }
    }
    return in;
  }

  private static InputStreamReader utf8(InputStream in) {
    return new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  JsonParser parser() {
    return parser;
  }

  /** Reads the value that begins at the parser's token; it may be as long as a journal's line. */
  JsonNode piece() {
    in.beginPiece(EntryCodec.MAX_LINE_BYTES);
    JsonNode value = JSON.readTree(parser);
    in.endPiece();
    return value;
  }

  private void members(Member member) {
    if (parser.nextToken() == null) {
      throw file.refusal("it is empty", EXPORT_AGAIN);
    }
    require(JsonToken.START_OBJECT, "it is JSON, but not what `daymark export` writes");
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (!MEMBERS.contains(name)) {
        parser.skipChildren();
      } else if (!seen.add(name)) {
        throw file.refusal("`%s` is in it twice".formatted(name), EXPORT_AGAIN);
      } else if (name.equals("formatVersion")) {
        checkVersion();
      } else {
        member.read(name, this);
      }
    }
    checkMembers(seen);
    if (parser.nextToken() != null) {
      throw file.refusal("something follows its end", EXPORT_AGAIN);
    }
  }

  private void checkVersion() {
    require(JsonToken.VALUE_NUMBER_INT, "its `formatVersion` is no number");
    if (!parser.getString().equals(String.valueOf(FORMAT_VERSION))) {
      throw file.refusal(
          "it is of format %.20s, and this Daymark reads format %d"
              .formatted(parser.getString(), FORMAT_VERSION),
          UPDATE);
    }
  }

  private void checkMembers(Set<String> seen) {
    for (String name : MEMBERS) {
      if (!seen.contains(name)) {
        throw file.refusal("there is no `%s` in it".formatted(name), CHOOSE_ANOTHER);
      }
    }
  }

  /** Insists on a token. */
  void require(JsonToken token, String otherwise) {
    if (parser.currentToken() != token) {
      throw file.refusal(otherwise, CHOOSE_ANOTHER);
    }
  }

  private Refusal refusal(JacksonException e) {
    return switch (e) {
      case UnexpectedEndOfInputException _ -> file.refusal(CUT, EXPORT_AGAIN);
      case StreamConstraintsException _ ->
          file.refusal(
              "it is nested deeper or has longer texts than any export" + at(e), CHOOSE_ANOTHER);
      case JacksonIOException io -> refusal(file, Objects.requireNonNull(io.getCause()));
      case DatabindException _ ->
          file.refusal("something is twice where it can be once only" + at(e), EXPORT_AGAIN);
      default ->
          // Not all of its ends are told by the exception above.
          String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input")
              ? file.refusal(CUT, EXPORT_AGAIN)
              : file.refusal("it is not JSON" + at(e), CHOOSE_ANOTHER);
    };
  }

  private static Refusal refusal(ImportFile file, IOException e) {
    return switch (e) {
      case CharacterCodingException _ ->
          file.refusal("it is not in UTF-8", EXPORT_AGAIN + ", which writes UTF-8");
      case TooLong _ ->
          file.refusal("one of its actions is longer than any line of a journal", CHOOSE_ANOTHER);
      default -> file.unreadable(e);
    };
  }

  /** Where in the text something was found. */
  private static String at(JacksonException e) {
    var place = e.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
  }
}
