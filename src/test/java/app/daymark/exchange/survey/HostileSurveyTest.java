package app.daymark.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Cases;
import app.daymark.testkit.SurveyFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are wrong, by mistake or on purpose: each ends in a message that helps. */
class HostileSurveyTest {

  private static final String GOOD = SurveyFile.of(2023).answer().answer().answer().text();

  private static void refused(SurveySource source, String found, String next) {
    assertThatThrownBy(() -> SurveyImport.read(source, Sources.ALL, ImportWatch.NONE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(found)
        .hasMessageContaining("Nothing was stored; ")
        .hasMessageContaining(next);
  }

  private static void refused(String text, String found, String next) {
    refused(Sources.of(text), found, next);
  }

  @Test
  void otherKindsOfFilesAreTold() {
    refused("", "it is empty", "choose a CSV file with a header row");
    refused("\r\n\r\n", "it is empty", "choose a CSV file with a header row");
    refused("PK\u0003\u0004 and so on", "it is a packed file", "unpack it");
    refused("a\u0000b", "it is no text in UTF-8", "save it as CSV in UTF-8");
    refused(
        Sources.of(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE)), "UTF-16", "in UTF-8");
    refused(Sources.of(GOOD.getBytes(StandardCharsets.UTF_16)), "UTF-16", "in UTF-8");
    refused(Sources.of(GOOD.getBytes(StandardCharsets.UTF_16BE)), "no text in UTF-8", "in UTF-8");
    refused(
        "<!doctype html>\n<html></html>\n",
        "none of the names of columns that Daymark knows (it begins with <!doctype html>)",
        "choose a file with its header row");
    refused("[{\"pay\": 12}]\n", "none of the names of columns", "years,pay,currency");
  }

  @Test
  void latinTextIsTold() {
    byte[] bytes = GOOD.replace("India,", "Türkiye,").getBytes(StandardCharsets.ISO_8859_1);
    refused(Sources.of(bytes), "is no text in UTF-8", "save it as CSV in UTF-8");
  }

  @Test
  void missingHeaderRowIsTold() {
    refused(
        GOOD.split("\r\n", 2)[1],
        "it begins with NA, I am a developer by profession",
        "with its header row, which some copies of the Stack Overflow survey lack");
  }

  @ParameterizedTest
  @CsvSource({"';', semicolons", "'\t', tabs", "'|', bars"})
  void otherSeparatorIsTold(String separator, String named) {
    refused(
        "years" + separator + "pay\n1" + separator + "2\n",
        "its fields are separated by " + named,
        "save it as CSV with commas");
  }

  @Test
  void nothingThatCountsIsTold() {
    refused(GOOD.split("\r\n", 2)[0] + "\r\n", "a header row and nothing else", "with answers");
    String nothing = "NA,".repeat(83) + "NA\r\n";
    refused(
        GOOD.split("\r\n", 2)[0] + "\r\n" + nothing + nothing,
        "none of its 2 answers counts (2 with no pay)",
        "choose another file");
  }

  /** Wherever it is cut, it is refused, or what is whole in it counts. */
  @Test
  void fileThatIsCutOffIsToldOrItsLastRowLeftOut() {
    Cases.run(
        GOOD.length() - 2,
        length -> {
          String cut = GOOD.substring(0, (int) length);
          try {
            ImportReport report =
                SurveyImport.read(Sources.of(cut), Sources.ALL, ImportWatch.NONE).report();
            assertThat(report.kept()).isLessThan(3);
            assertThat(report.kept() + sum(report)).isEqualTo(report.rows());
          } catch (Refusal e) {
            assertThat(e).hasMessageContaining("Nothing was stored; ");
          }
        });
    refused(GOOD.substring(0, GOOD.length() - 30), "its last row is cut off", "take it again");
    refused(
        GOOD.substring(0, GOOD.lastIndexOf("line break")),
        "a quote is not closed",
        "take it again");
  }

  private static long sum(ImportReport report) {
    return report.dropped().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whatever else is in it: a survey that makes sense, or a refusal. */
  @Test
  void damagedFileIsRefusedOrMakesSense() {
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    Cases.run(
        3_000,
        seed -> {
          Random random = new Random(seed);
          byte[] bytes = good.clone();
          for (int i = random.nextInt(1, 5); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          }
          try {
            Imported imported = SurveyImport.read(Sources.of(bytes), Sources.ALL, ImportWatch.NONE);
            assertThat(imported.survey().count()).isEqualTo(imported.report().kept());
          } catch (Refusal e) {
            assertThat(e).hasMessageContaining("Nothing was stored; ");
          }
        });
  }

  /** Two thousand million bytes, without one of them on disk or kept in memory. */
  @Test
  void lineWithoutAnEndIsRefusedSoon() {
    AtomicInteger blocks = new AtomicInteger();
    for (String unit : List.of("x", "1,", "\"\"\"", "\"a\n", "\"\",")) {
      blocks.set(0);
      refused(
          new SurveySource("endless.csv", 0, () -> endless("years,pay,currency\n", unit, blocks)),
          "endless.csv cannot be imported: the row",
          "Nothing was stored");
      assertThat(blocks.get()).isLessThan(5_000);
      refused(
          new SurveySource("endless.csv", 0, () -> endless("", unit, blocks)),
          "endless.csv cannot be imported: the row",
          "Nothing was stored");
    }
  }

  private static InputStream endless(String beginning, String unit, AtomicInteger blocks) {
    byte[] block = unit.repeat(1_000).getBytes(StandardCharsets.UTF_8);
    InputStream rest =
        new InputStream() {
          @Override
          public int read() {
            return block[0];
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            blocks.incrementAndGet();
            int count = Math.min(length, block.length);
            System.arraycopy(block, 0, target, offset, count);
            return count;
          }
        };
    return new SequenceInputStream(
        new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), rest);
  }

  @Test
  void moreAnswersThanCanBeHeldAreRefused() {
    byte[] row = "1,2\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    SurveySource source =
        new SurveySource(
            "many.csv",
            0,
            () ->
                new SequenceInputStream(
                    new ByteArrayInputStream("years,pay\n".getBytes(StandardCharsets.UTF_8)),
                    repeated(row)));
    assertThatThrownBy(() -> SurveyImport.read(source, Sources.in("INR"), ImportWatch.NONE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(
            "more than 2,000,000 answers count. Nothing was stored; choose fewer");
  }

  private static InputStream repeated(byte[] block) {
    return new InputStream() {
      private int at;

      @Override
      public int read() {
        return block[at++ % block.length];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, block.length - at % block.length);
        System.arraycopy(block, at % block.length, target, offset, count);
        at = (at + count) % block.length;
        return count;
      }
    };
  }

  @Test
  void progressIsToldAndCancellingStops() {
    List<Long> told = new ArrayList<>();
    List<Long> rows = new ArrayList<>();
    SurveyFile file = SurveyFile.of(2023);
    for (int i = 0; i < 1_000; i++) {
      file.answer();
    }
    String text = file.text();
    SurveyImport.read(Sources.of(text), Sources.ALL, watch(told, rows, Integer.MAX_VALUE));
    assertThat(told).isSorted().hasSizeGreaterThan(10);
    assertThat(told.getLast()).isEqualTo(text.length());
    assertThat(rows).isSorted();
    assertThat(rows.getLast()).isGreaterThan(900);
    told.clear();
    assertThatThrownBy(() -> SurveyImport.read(Sources.of(text), Sources.ALL, watch(told, rows, 3)))
        .isInstanceOf(CancellationException.class);
    assertThat(told).hasSize(3);
  }

  private static ImportWatch watch(List<Long> told, List<Long> rows, int cancelAfter) {
    return new ImportWatch() {
      @Override
      public void at(long bytes, long read) {
        told.add(bytes);
        rows.add(read);
      }

      @Override
      public boolean isCancelled() {
        return told.size() >= cancelAfter;
      }
    };
  }

  @Test
  void fileThatCannotBeReadIsTold(@TempDir Path folder) {
    assertThatThrownBy(() -> SurveySource.of(folder))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("it is a folder");
    assertThatThrownBy(() -> SurveySource.of(folder.resolve("none.csv")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("it is not there");
    refused(
        new SurveySource(
            "gone.csv",
            0,
            () -> {
              throw new IOException("the disk is gone");
            }),
        "gone.csv cannot be read (the disk is gone)",
        "choose a CSV file");
    byte[] head = Arrays.copyOf(GOOD.getBytes(StandardCharsets.UTF_8), 1_000);
    refused(
        new SurveySource(
            "half.csv",
            0,
            () -> new SequenceInputStream(new ByteArrayInputStream(head), new PulledOut())),
        "half.csv cannot be read (the stick was pulled out)",
        "choose a CSV file");
  }

  /** A stick that is there no more. */
  private static final class PulledOut extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("the stick was pulled out");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("the stick was pulled out");
    }
  }
}
