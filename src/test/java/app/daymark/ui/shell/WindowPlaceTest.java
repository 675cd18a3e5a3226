package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {

  private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1440, 870);
  private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 1920, 1080);

  private static WindowPlace at(double x, double y) {
    return new WindowPlace(x, y, 1000, 700, false);
  }

  @Test
  void windowComesBackWhereItWasOnEitherScreen() {
    List<Rectangle2D> both = List.of(MAIN, BESIDE);
    assertThat(at(200, 60).onto(both)).isEqualTo(at(200, 60));
    assertThat(at(2000, 10).onto(both)).isEqualTo(at(2000, 10));
    assertThat(at(1000, 60).onto(both)).isEqualTo(at(1000, 60));
  }

  @Test
  void windowOfAScreenThatIsGoneComesBackOnTheOther() {
    assertThat(at(2000, 10).onto(List.of(MAIN))).isEqualTo(WindowPlace.anywhere(1000, 700));
  }

  @ParameterizedTest
  @CsvSource({
    "-900, 60",
    "1400, 60",
    "200, -400",
    "200, 10",
    "200, 890",
    "NaN, 60",
    "Infinity, 60"
  })
  void windowThatCouldNotBeTakenHoldOfIsBroughtIn(double x, double y) {
    assertThat(at(x, y).onto(List.of(MAIN)).isChosen()).isFalse();
  }

  @Test
  void windowIsNoLargerThanItsScreenAndNoSmallerThanItsLeast() {
    WindowPlace large = new WindowPlace(0, 30, 3000, 2000, true);
    assertThat(large.onto(List.of(MAIN))).isEqualTo(new WindowPlace(0, 30, 1440, 870, true));
    assertThat(large.onto(List.of(new Rectangle2D(0, 0, 640, 480))))
        .isEqualTo(new WindowPlace(0, 30, 900, 600, true));
  }
}
