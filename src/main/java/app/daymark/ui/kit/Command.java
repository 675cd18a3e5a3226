package app.daymark.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done in the window. Menus, the palette and the sheet of keys are all made
 * of these, so that what one offers the others do, too.
 *
 * @param name as a menu shows it
 * @param key null for none
 * @param fits whether there is something to do it with now
 * @param run does it; called on the thread that draws
 */
public record Command(
    String name, @Nullable KeyCombination key, BooleanSupplier fits, Runnable run) {

  /** One that can be done at any time. */
  public static Command always(String name, @Nullable KeyCombination key, Runnable run) {
    return new Command(name, key, () -> true, run);
  }

  /** Its key as people write it; empty for none. */
  public String keyText() {
    return key == null ? "" : key.getDisplayText();
  }
}
