package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ErrorReporterTest {

  private final Board board = new Board();
  private final ErrorReporter errors = new ErrorReporter(board, new Texts(Locale.ENGLISH));

  @Test
  void whatWasExpectedIsToldInItsOwnWords() {
    errors.report(new Refusal("The disk is full. Make room."));
    assertThat(board.shown())
        .containsExactly(new Notice("The disk is full. Make room.", Notice.Kind.WARNING));
  }

  @Test
  void whatWasExpectedIsToldInTheLanguageOfTheWindow() {
    Refusal refusal = new Refusal("There is no room in memory for that (%s).", "disk");
    new ErrorReporter(board, new Texts(Language.HINDI.locale())).report(refusal);
    assertThat(board.shown())
        .containsExactly(
            new Notice("मेमोरी में इसके लिए जगह नहीं है (disk)।", Notice.Kind.WARNING));
  }

  @Test
  void whatHasAPlaceIsToldThereUnlessNobodyExpectedIt() {
    List<String> place = new ArrayList<>();
    errors.report(new Refusal("The disk is full. Make room."), place::add);
    assertThat(place).containsExactly("The disk is full. Make room.");
    assertThat(board.shown()).isEmpty();
    errors.report(new IllegalStateException("fault"), place::add);
    assertThat(place).hasSize(1);
    assertThat(board.shown()).hasSize(1);
  }

  @Test
  void anythingElseGetsACodeThatIsTheSameForTheSameFault() {
    for (int time = 0; time < 2; time++) {
      errors.report(new IllegalStateException("fault " + time));
    }
    assertThat(board.shown()).hasSize(2);
    assertThat(board.shown().get(0)).isEqualTo(board.shown().get(1));
    assertThat(board.latest()).containsPattern("code [0-9a-f]{4}\\)").doesNotContain("fault");
  }

  @Test
  void differentFaultsHaveDifferentCodes() {
    assertThat(ErrorReporter.code(new IllegalStateException()))
        .isNotEqualTo(ErrorReporter.code(new NullPointerException()));
  }
}
