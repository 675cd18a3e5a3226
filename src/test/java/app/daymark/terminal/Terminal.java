package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.backup.Backups;
import app.daymark.backup.Reason;
import app.daymark.backup.Restore;
import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.exchange.StateImport;
import app.daymark.journal.Phrase;
import app.daymark.past.PastService;
import app.daymark.plan.CatchUpService;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.progress.ProgressService;
import app.daymark.salary.SalaryService;
import app.daymark.settings.SettingsService;
import app.daymark.store.IntegrityCheck;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A terminal with Daymark's real services behind it, at noon of {@link TestData#MONDAY}. */
class Terminal implements Backstage {

  /** What a command answered. */
  record Answer(int code, String out, String err) {}

  final AdjustableClock clock = AdjustableClock.noonOf(TestData.MONDAY);
  final List<@Nullable Path> windows = new ArrayList<>();
  final List<@Nullable Path> packs = new ArrayList<>();
  String input = "";
  boolean hasDisplay;
  boolean watched;
  boolean broken;

  private final Path own;

  /** Uses a folder of its own where the command line names none. */
  Terminal(Path own) {
    this.own = own;
  }

  Answer run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        DaymarkCommand.run(this, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Answer(code, text(out), text(err));
  }

  /** Runs what must be done without a word of complaint; returns what it said. */
  String said(String... arguments) {
    Answer answer = run(arguments);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    return answer.out();
  }

  /** Runs what must be refused with a message, and insists that nothing was changed. */
  Answer refused(int code, String message, String... arguments) {
    List<String> before = journal();
    Answer answer = run(arguments);
    assertThat(answer.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(code);
    assertThat(journal()).isEqualTo(before);
    return answer;
  }

  /** Runs what must answer without changing anything; returns what it said. */
  String saidOnly(String... arguments) {
    List<String> before = journal();
    String answer = said(arguments);
    assertThat(journal()).isEqualTo(before);
    return answer;
  }

  /** Everything that was ever done, which is what counts. */
  private List<String> journal() {
    Path folder = own.resolve("journal");
    List<String> lines = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (String name : Folders.names(folder)) {
        lines.add(name);
        lines.addAll(lines(folder.resolve(name)));
      }
    }
    return lines;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(StringWriter writer) {
    return writer.toString().replace(System.lineSeparator(), "\n");
  }

  @Override
  public Catalogue catalogue(@Nullable Path data) {
    return CatalogueReader.read(folder(data).resolve("packs"));
  }

  @Override
  public boolean isWatched() {
    return watched;
  }

  @Override
  public InputStream input() {
    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Services open(@Nullable Path data) {
    if (broken) {
      throw new IllegalStateException("broken");
    }
    return new DeskServices(Desk.open(folder(data), clock));
  }

  @Override
  public void inTurn(Runnable change) {
    change.run();
  }

  @Override
  public Path place(Path typed) {
    return typed;
  }

  @Override
  public Optional<app.daymark.instance.Answer> askWindow(
      @Nullable Path data, List<String> arguments, boolean readsInput) {
    return Optional.empty();
  }

  @Override
  public boolean showWindow(@Nullable Path data, @Nullable Path pack) {
    windows.add(data);
    packs.add(pack);
    return hasDisplay;
  }

  private Path folder(@Nullable Path data) {
    return data == null ? own : data;
  }

  private record DeskServices(Desk desk) implements Services {

    @Override
    public Catalogue catalogue() {
      return CatalogueReader.read(desk.folders.packs());
    }

    @Override
    public PlanService plans() {
      return desk.plans;
    }

    @Override
    public PlanEditing editing() {
      return desk.editing;
    }

    @Override
    public CatchUpService catchUp() {
      return desk.catchUp;
    }

    @Override
    public ProgressService progress() {
      return desk.progress;
    }

    @Override
    public PastService past() {
      return desk.past;
    }

    @Override
    public SettingsService settings() {
      return desk.settings;
    }

    @Override
    public SalaryService salaries() {
      return desk.salaries;
    }

    @Override
    public IntegrityCheck integrity() {
      return new IntegrityCheck(desk.ledger);
    }

    @Override
    public Backups backups() {
      return desk.backups;
    }

    @Override
    public Restore restore() {
      return desk.restore;
    }

    @Override
    public String export() {
      return desk.export();
    }

    @Override
    public StateImport importing() {
      return new StateImport(
          desk.folders, desk.ledger, desk.clock, () -> desk.backups.make(Reason.BEFORE_IMPORT));
    }

    @Override
    public List<Phrase> warnings() {
      return desk.ledger.findings();
    }

    /** Writes down what it was asked for. */
    @Override
    public int drawPictures(Path folder, int width, int height, double scale) throws IOException {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("asked"), width + "x" + height + " at " + scale);
      return 6;
    }

    @Override
    public void close() {
      desk.close();
    }
  }
}
