package app.daymark.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names what a box offers; what is chosen there is never typed. */
public final class NameOnly<T> extends StringConverter<@Nullable T> {

  private final Function<T, String> name;

  /**
   * Names things.
   *
   * @param name of anything there is; nothing chosen has none
   */
  public NameOnly(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T thing) {
    return thing == null ? "" : name.apply(thing);
  }

  @Override
  public @Nullable T fromString(String typed) {
    return null;
  }
}
