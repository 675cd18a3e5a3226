package app.daymark;

import app.daymark.catalogue.Catalogue;
import app.daymark.instance.Answer;
import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What commands need that another process has the window do: the data that is open, whatever folder
 * they name, for they came through the door of this one.
 *
 * @param folder the one the other process was started in
 * @param show brings the window forward, perhaps with a pack
 */
record WindowBackstage(AppContext app, Path folder, Consumer<Optional<Path>> show)
    implements Backstage {

  @Override
  public Catalogue catalogue(@Nullable Path data) {
    return app.catalogue();
  }

  @Override
  public InputStream input() {
    throw new Refusal(
        "Standard input is not read while the window is open. Nothing was changed; name a file instead, or close the window first.");
  }

  @Override
  public boolean isWatched() {
    // What is said is shown when all is done.
    return false;
  }

  @Override
  public Path place(Path typed) {
    String text = typed.toString();
    return text.isEmpty() || text.equals("-") ? typed : folder.resolve(typed);
  }

  @Override
  public Services open(@Nullable Path data) {
    return new OpenServices(app);
  }

  @Override
  public Optional<Answer> askWindow(@Nullable Path data, List<String> arguments) {
    return Optional.empty();
  }

  @Override
  public boolean showWindow(@Nullable Path data, @Nullable Path pack) {
    show.accept(Optional.ofNullable(pack));
    return true;
  }
}
