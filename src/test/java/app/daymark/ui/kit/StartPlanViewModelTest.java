package app.daymark.ui.kit;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ViewModelDesk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPlanViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private StartPlanViewModel cards;
  private PlanTemplate template;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    template = desk.template("back-end-20");
    cards = new StartPlanViewModel(desk.plans(), desk.runner(), desk.texts(), desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aCardSaysHowMuchAPlanIs() {
    assertThat(cards.length(template)).isEqualTo("20 study days");
    assertThat(cards.size(template)).isEqualTo("8 focus areas, 27 tasks");
    assertThat(cards.effort(template)).isEqualTo("About 30\u00a0h of work");
  }

  @Test
  void aTemplateThatWasStartedSaysSo() {
    cards.refresh();
    assertThat(cards.startedText(template)).isEmpty();
    desk.plans().start(template, PlanTerms.from(TODAY));
    cards.refresh();
    assertThat(cards.startedText(template)).isEqualTo("Started 2 Mar 2026");
  }
}
