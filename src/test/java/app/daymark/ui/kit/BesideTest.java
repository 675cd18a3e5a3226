package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class BesideTest {

  private static final double HIGH = 20;

  /** A row of a list that has a short title is as high as its neighbours. */
  @Test
  void partThatNeedsMoreThanItWouldLikeStaysBesideTheOthersWithRoomForAll() {
    Beside row = Beside.filling("row", part(150, 40), part(30, 30));
    assertThat(row.prefWidth(-1)).isEqualTo(180);
    assertThat(row.prefHeight(-1)).isEqualTo(HIGH);
    assertThat(row.prefHeight(180)).isEqualTo(HIGH);
  }

  @Test
  void withoutThatRoomTheyAreBelowEachOther() {
    Beside row = Beside.filling("row", part(150, 40), part(30, 30));
    assertThat(row.prefHeight(179)).isEqualTo(2 * HIGH);
  }

  private static Region part(double least, double usual) {
    Region part = new Region();
    part.setMinWidth(least);
    part.setPrefSize(usual, HIGH);
    return part;
  }
}
