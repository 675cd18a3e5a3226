package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Notice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoViewModelTest {

  private static final LocalDate TODAY = ViewModelDesk.TODAY;

  @TempDir private Path data;

  private static UndoViewModel on(ViewModelDesk desk) {
    return new UndoViewModel(
        desk.plans(), desk.runner(), desk.texts(), desk.board(), desk.errors());
  }

  private static void startAndTick(ViewModelDesk desk) {
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(TODAY));
    UUID first = desk.plans().today(TODAY).open().getFirst().task().id();
    desk.plans().tick(first, TODAY);
  }

  @Test
  void whatWasUndoneAndDoneAgainIsTold() {
    try (ViewModelDesk desk = new ViewModelDesk(data)) {
      startAndTick(desk);
      UndoViewModel undo = on(desk);
      undo.undo();
      undo.redo();
      undo.redo();
      String task = "tick of “Choose your language: Python or JavaScript”";
      assertThat(desk.board().shown())
          .extracting(Notice::text)
          .containsExactly(
              "Undone: " + task, "Done again: " + task, "There is nothing to do again.");
    }
  }

  @Test
  void inHindiItIsToldInHindi() {
    try (ViewModelDesk desk = new ViewModelDesk(data, Language.HINDI)) {
      startAndTick(desk);
      UndoViewModel undo = on(desk);
      undo.undo();
      undo.undo();
      undo.redo();
      undo.undo();
      undo.undo();
      assertThat(desk.board().shown())
          .extracting(Notice::text)
          .containsExactly(
              "पूर्ववत किया: “Choose your language: Python or JavaScript” का टिक",
              "पूर्ववत किया: “Back end in 20 days” की शुरुआत",
              "फिर से किया: “Back end in 20 days” की शुरुआत",
              "पूर्ववत किया: “Back end in 20 days” की शुरुआत",
              "पूर्ववत करने के लिए कुछ नहीं है।");
    }
  }
}
