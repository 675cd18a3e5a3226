package app.daymark;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.FilePicker;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the device does for a window. All of it is asked for on the thread that draws.
 *
 * @param browse hands a link, or the address of a folder, to what opens it
 * @param files asks for files and folders
 * @param remind shows a title and a text in a corner of the screen
 * @param showAdded makes the window's content anew, and shows a role that was added
 * @param quit closes the window
 */
record WindowHost(
    Consumer<URI> browse,
    FilePicker files,
    BiConsumer<String, String> remind,
    Consumer<Role> showAdded,
    Runnable quit) {

  /** For windows nobody sits in front of. */
  static WindowHost none() {
    return of(FilePicker.none());
  }

  /** One that can only ask for files. */
  static WindowHost of(FilePicker files) {
    return new WindowHost(_ -> {}, files, (_, _) -> {}, _ -> {}, () -> {});
  }
}
