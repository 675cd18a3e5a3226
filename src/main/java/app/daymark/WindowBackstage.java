package app.daymark;

import app.daymark.catalogue.Catalogue;
import app.daymark.instance.Answer;
import app.daymark.instance.Call;
import app.daymark.journal.FileTrouble;
import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What commands need that another process has the window do: the data that is open, whatever folder
 * they name, for they came through the door of this one.
 *
 * @param call what the other process asked for
 * @param changes does each of them in its turn
 * @param show brings the window forward, perhaps with a pack
 */
record WindowBackstage(AppContext app, Call call, Executor changes, Consumer<Optional<Path>> show)
    implements Backstage {

  @Override
  public Catalogue catalogue(@Nullable Path data) {
    return app.catalogue();
  }

  @Override
  public InputStream input() {
    try {
      return Files.newInputStream(
          Objects.requireNonNull(call.input(), "the other process's input"));
    } catch (IOException e) {
      throw new Refusal(
          e,
          "%s cannot be read (%s). Nothing was changed; choose a file that `daymark export` wrote.",
          "Standard input",
          FileTrouble.of(e));
    }
  }

  @Override
  public boolean isWatched() {
    // What is said is shown when all is done.
    return false;
  }

  @Override
  public Path place(Path typed) {
    String text = typed.toString();
    return text.isEmpty() || text.equals("-") ? typed : call.folder().resolve(typed);
  }

  @Override
  public Services open(@Nullable Path data) {
    return new OpenServices(app);
  }

  @Override
  public void inTurn(Runnable change) {
    try {
      CompletableFuture.runAsync(change, changes).join();
    } catch (RejectedExecutionException e) {
      throw new Refusal(e, "Daymark's window is closing. Nothing was done; try again.");
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  @Override
  public Optional<Answer> askWindow(
      @Nullable Path data, List<String> arguments, boolean readsInput) {
    return Optional.empty();
  }

  @Override
  public boolean showWindow(@Nullable Path data, @Nullable Path pack) {
    show.accept(Optional.ofNullable(pack));
    return true;
  }
}
