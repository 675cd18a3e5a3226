package app.daymark.backup;

import app.daymark.journal.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files of a backup look like: a zip with a manifest, then the journal's files. */
final class Archive {

  static final String MANIFEST = "manifest.json";

  /** The folder of the journal within. */
  static final String JOURNAL = "journal/";

  /** Most bytes of a manifest; one has some 150 for each month. */
  static final int MOST_MANIFEST_BYTES = 1 << 20;

  /** Most files of a journal: a month each, for two hundred years. */
  static final int MOST_FILES = 2_400;

  /** Most bytes of a journal, unpacked: two hundred actions a day for twenty years and more. */
  static final long MOST_BYTES = 512L << 20;

  private static final Pattern FILE_NAME = Pattern.compile("\\d{4}-\\d{2}\\.jsonl");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MOST_MANIFEST_BYTES)
                          .maxNestingDepth(10)
                          .maxStringLength(1_000)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private Archive() {}

  static byte[] bytes(Manifest manifest) {
    return JSON.writeValueAsBytes(manifest);
  }

  /**
   * The inverse of {@link #bytes}.
   *
   * @throws Refusal when it is none, or one this version cannot read
   */
  static Manifest manifest(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (!tree.isObject()) {
        throw noBackup(null);
      }
      if (tree.path("formatVersion").asInt(0) > Manifest.FORMAT) {
        throw new Refusal(
            "This backup was made by a newer Daymark. Nothing was changed; open it with that one.");
      }
      Manifest manifest = JSON.readValue(json, Manifest.class);
      check(manifest);
      return manifest;
    } catch (JacksonException e) {
      throw noBackup(e);
    }
  }

  private static void check(Manifest manifest) {
    boolean isHonest =
        manifest.formatVersion() == Manifest.FORMAT
            && manifest.files().size() <= MOST_FILES
            && manifest.files().stream().allMatch(Archive::isOfJournal)
            && manifest.files().stream().map(Manifest.File::name).distinct().count()
                == manifest.files().size()
            && manifest.holds().actions() >= 0;
    if (!isHonest) {
      throw noBackup(null);
    }
    checkSize(manifest.size());
  }

  private static boolean isOfJournal(Manifest.File file) {
    return FILE_NAME.matcher(file.name()).matches()
        && SHA256.matcher(file.sha256()).matches()
        && file.size() >= 0
        && file.size() <= MOST_BYTES;
  }

  /**
   * Looks whether a journal is of a size that a backup can hold.
   *
   * @throws Refusal when it is larger
   */
  static void checkSize(long bytes) {
    if (bytes > MOST_BYTES) {
      throw new Refusal(
          "This backup would hold %,d MB; Daymark reads and writes at most %,d. Nothing was changed; copy the folder of your journal instead.",
          bytes >> 20, MOST_BYTES >> 20);
    }
  }

  /** Of a file that is something else. */
  static Refusal noBackup(@Nullable Throwable cause) {
    return new Refusal(
        cause,
        "This is no backup that Daymark made, or it is damaged at its beginning. Nothing was changed; choose another.");
  }
}
