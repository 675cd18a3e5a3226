package app.daymark.faults;

import app.daymark.store.AppFolders;
import app.daymark.store.DataPlace;
import java.nio.file.Path;

/** A process that moves its data to where it is to lie, as each start does, and ends. */
final class Mover {

  private Mover() {}

  /** Lives; is told the folder Daymark looks in first. */
  public static void main(String... arguments) {
    DataPlace place = new DataPlace(new AppFolders(Path.of(arguments[0]).toAbsolutePath()));
    Said.OPENING.say();
    place.settle();
    Said.OPEN.say();
  }
}
