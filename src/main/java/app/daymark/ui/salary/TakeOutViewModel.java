package app.daymark.ui.salary;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Writes what the salary screen shows into files. */
public final class TakeOutViewModel {

  private final FilePicker files;
  private final TaskRunner runner;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;

  /** A kind of file; in lower case it ends the file's name. */
  public enum Kind {
    PNG,
    SVG,
    CSV
  }

  public TakeOutViewModel(
      FilePicker files,
      TaskRunner runner,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors) {
    this.files = files;
    this.runner = runner;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
  }

  /**
   * Asks for a file, writes it and says so.
   *
   * @param subject what it is about, for the file's name
   * @param content makes it, once a file was chosen: first on the thread that draws, then away from
   *     it
   */
  public void take(Kind kind, String subject, Supplier<Callable<byte[]>> content) {
    String end = kind.name().toLowerCase(Locale.ROOT);
    String name = texts.get("salary.take.name", plain(subject)) + "." + end;
    files
        .newFile(texts.get("salary.take.title"), texts.get("salary.take." + end), name)
        .ifPresent(file -> write(file, content.get()));
  }

  private void write(Path file, Callable<byte[]> content) {
    runner.run(
        () -> {
          byte[] bytes = content.call();
          try {
            OwnerOnly.write(file, bytes);
          } catch (IOException e) {
            throw Refusal.inWords(
                texts.get("salary.take.failed", file, texts.phrase(FileTrouble.of(e, file))), e);
          }
          return texts.get("salary.take.done", file);
        },
        told -> notices.show(new Notice(told, Notice.Kind.PLAIN)),
        errors::report);
  }

  /** Without what file systems do not take. */
  private static String plain(String subject) {
    return subject.replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", " ").replaceAll(" +", " ").strip();
  }
}
