package app.daymark.testkit;

import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** In how many ways a window can be written. */
public final class Looks {

  private Looks() {}

  /** Each language in each size of text. */
  public static Stream<Arguments> all() {
    return Stream.of(Language.values())
        .flatMap(language -> Look.textSizes().stream().map(size -> Arguments.of(language, size)));
  }
}
