package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Panel;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

  private final ShellViewModel window = new ShellViewModel();

  /** A panel that counts how often it was closed. */
  private static final class CountingPanel implements Panel {

    private int closed;

    @Override
    public String title() {
      return "A panel";
    }

    @Override
    public Parent root() {
      return new Group();
    }

    @Override
    public void focus() {}

    @Override
    public void closed() {
      closed++;
    }
  }

  @Test
  void aPanelIsClosedByAnotherOneByAScreenAndByItself() {
    CountingPanel first = new CountingPanel();
    CountingPanel second = new CountingPanel();
    window.open(first);
    window.open(second);
    assertThat(first.closed).isEqualTo(1);
    assertThat(window.panel().get()).isSameAs(second);
    window.open(ScreenName.PLAN);
    assertThat(second.closed).isEqualTo(1);
    assertThat(window.panel().get()).isNull();
    window.close();
    assertThat(second.closed).isEqualTo(1);
  }

  @Test
  void aPanelThatIsNoLongerThereClosesNoOther() {
    CountingPanel first = new CountingPanel();
    CountingPanel second = new CountingPanel();
    window.open(first);
    window.open(second);
    window.close(first);
    assertThat(window.panel().get()).isSameAs(second);
    assertThat(first.closed).isEqualTo(1);
    window.close(second);
    assertThat(window.panel().get()).isNull();
    assertThat(second.closed).isEqualTo(1);
  }

  @Test
  void aNoticeAboutWhatWasDoneMakesRoomForAPanelAndAWarningDoesNot() {
    window.show(new Notice("Done", Notice.Kind.UNDOABLE));
    window.open(new CountingPanel());
    assertThat(window.notice().get()).isNull();
    Notice warning = new Notice("A file is broken", Notice.Kind.WARNING);
    window.show(warning);
    window.open(new CountingPanel());
    assertThat(window.notice().get()).isSameAs(warning);
  }

  @Test
  void aWarningStaysUntilItIsDismissedWhateverIsToldMeanwhile() {
    Notice first = new Notice("A file is broken", Notice.Kind.WARNING);
    Notice second = new Notice("The disk is full", Notice.Kind.WARNING);
    window.show(first);
    window.show(new Notice("Done", Notice.Kind.UNDOABLE));
    window.show(second);
    window.show(new Notice("Done", Notice.Kind.UNDOABLE));
    assertThat(window.notice().get()).extracting(Notice::text).isEqualTo("Done");
    window.dismiss();
    assertThat(window.notice().get()).isSameAs(second);
    window.dismiss();
    assertThat(window.notice().get()).isSameAs(first);
    window.show(new Notice("A file is broken", Notice.Kind.WARNING));
    window.dismiss();
    assertThat(window.notice().get()).as("the same warning is told once").isNull();
    window.show(first);
    window.show(new Notice("Everything is whole", Notice.Kind.PLAIN));
    window.dismiss();
    assertThat(window.notice().get()).as("it may be about what is well now").isNull();
  }

  @Test
  void aNoticeGoesAloneAndEscapeTakesThePanelFirst() {
    CountingPanel panel = new CountingPanel();
    window.open(panel);
    window.show(new Notice("Done", Notice.Kind.UNDOABLE));
    window.dismiss();
    assertThat(window.notice().get()).isNull();
    assertThat(window.panel().get()).isSameAs(panel);
    window.show(new Notice("Done", Notice.Kind.UNDOABLE));
    window.escape();
    assertThat(window.panel().get()).isNull();
    assertThat(window.notice().get()).isNotNull();
    window.escape();
    assertThat(window.notice().get()).isNull();
  }
}
