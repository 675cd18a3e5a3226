package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.drawn.Drawn;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.ScreenName;
import app.daymark.ui.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** What a learner's plans make of a window: the longest titles there are, and very many tasks. */
class CrowdedPicturesTest {

  /** The most letters a title in a pack may have. */
  private static final int LONGEST = 200;

  private static final int MANY = 1_000;

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLongestTitlesCanBeReadAndLeaveRoomForTheRest(Language language) {
    DrawnWindow small = DrawnWindow.light(language, 900, 600);
    String sentence = longest(sentence(language));
    String word = longest(word(language));
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      start(app, plan(sentence, List.of(area(sentence, 1, List.of(sentence, word)))));
      start(app, plan(word, List.of(area(word, 1, List.of(word, sentence)))));
      WindowContext window = small.on(app);
      List<String> faults = new ArrayList<>();
      longTitles(word)
          .forEach((subject, open) ->
              faults.addAll(faults(small.draw(window, "long-" + subject, open), subject)));
      assertThat(faults).isEmpty();
    }
  }

  private static SequencedMap<String, BiConsumer<Shell, Scene>> longTitles(String word) {
    SequencedMap<String, BiConsumer<Shell, Scene>> all = new LinkedHashMap<>();
    all.put("today", screen(ScreenName.TODAY));
    all.put(
        "plan",
        screen(ScreenName.PLAN)
            .andThen((_, scene) -> {
              layOut(scene);
              Node list = shown(scene, ".task-list");
              assertThat(list.localToScene(list.getLayoutBounds()).getMaxY())
                  .as("foot of the list, which is in the window")
                  .isLessThan(scene.getHeight());
            }));
    all.put("library", screen(ScreenName.LIBRARY));
    all.put("task", key(ScreenName.TODAY, KeyCode.ENTER));
    all.put("palette", (_, scene) -> find(scene, word.substring(0, 5)));
    return all;
  }

  private static BiConsumer<Shell, Scene> key(ScreenName name, KeyCode key) {
    return screen(name).andThen((_, scene) -> press(scene, key));
  }

  static Stream<DrawnWindow> sizes() {
    return Stream.of(
        DrawnWindow.light(Language.ENGLISH, 900, 600),
        DrawnWindow.light(Language.ENGLISH, 2560, 1440));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void aThousandTasksAreOnlyLongLists(DrawnWindow each) {
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      start(app, plan("Everything there is", hundreds()));
      WindowContext window = each.on(app);
      List<String> faults = new ArrayList<>();
      manyRows()
          .forEach((subject, open) ->
              faults.addAll(faults(each.draw(window, "many-" + subject, open), subject)));
      assertThat(faults).isEmpty();
    }
  }

  private static Map<String, BiConsumer<Shell, Scene>> manyRows() {
    return Map.of(
        "today", screen(ScreenName.TODAY).andThen((_, scene) -> expectNumber(scene)),
        "plan", screen(ScreenName.PLAN).andThen((_, scene) -> expectHandle(scene)),
        "plan-end", screen(ScreenName.PLAN).andThen((_, scene) -> expectEnd(scene)));
  }

  private static void expectEnd(Scene scene) {
    press(scene, KeyCode.END);
    // On no display, rows are measured when they have been laid out; only then the end is known.
    layOut(scene);
    press(scene, KeyCode.END);
    layOut(scene);
    Set<Node> cells = scene.getRoot().lookupAll(".task-list .list-cell");
    assertThat(cells).as("cells for %d tasks", MANY).hasSizeBetween(3, 60);
    assertThat(cells)
        .filteredOn(cell -> ((ListCell<?>) cell).isSelected())
        .singleElement()
        .satisfies(cell -> {
          assertThat(cell.getAccessibleText()).isEqualTo("Task 100 of area 9");
          assertThat(cell.localToScene(cell.getLayoutBounds()).getMaxY())
              .isLessThan(scene.getHeight());
        });
  }

  private static void expectNumber(Scene scene) {
    layOut(scene);
    assertThat(shown(scene, ".group-detail"))
        .isInstanceOfSatisfying(
            Label.class, label -> assertThat(label.getText()).isEqualTo("1,000"));
  }

  /** However long the list is, what it is scrolled with can be seen and held. */
  private static void expectHandle(Scene scene) {
    layOut(scene);
    Node handle = shown(scene, ".task-list .scroll-bar:vertical > .thumb");
    assertThat(handle.getLayoutBounds().getHeight()).isGreaterThan(30);
  }

  private static List<FocusArea> hundreds() {
    return IntStream.range(0, MANY / 100)
        .mapToObj(area ->
            area(
                "Area " + area,
                1,
                IntStream.rangeClosed(1, 100)
                    .mapToObj(task -> "Task %d of area %d".formatted(task, area))
                    .toList()))
        .toList();
  }

  private static List<String> faults(Drawn drawn, String subject) {
    return drawn.faults().stream().map(fault -> subject + ": " + fault).toList();
  }

  private static BiConsumer<Shell, Scene> screen(ScreenName name) {
    return (shell, _) -> shell.viewModel().open(name);
  }

  /** In the list of what is shown. */
  private static void press(Scene scene, KeyCode key) {
    // What scrolls holds nothing before it was laid out.
    layOut(scene);
    shown(scene, ".task-list")
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static Node shown(Scene scene, String selector) {
    return scene.getRoot().lookupAll(selector).stream()
        .filter(CrowdedPicturesTest::isShown)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isShown(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static void find(Scene scene, String typed) {
    KeyCombination key = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    Objects.requireNonNull(scene.getAccelerators().get(key)).run();
    if (scene.getRoot().lookup("#palette-field") instanceof TextField field) {
      field.setText(typed);
    }
  }

  private static String sentence(Language language) {
    return switch (language) {
      case ENGLISH ->
          "Read the chapter about connection pools and write down in your own words what happens when all connections are in use and ";
      case HINDI ->
          "कनेक्शन पूल के बारे में अध्याय पढ़ें और अपने शब्दों में लिखें कि सभी कनेक्शन उपयोग में होने पर क्या होता है और ";
    };
  }

  private static String word(Language language) {
    return switch (language) {
      case ENGLISH -> "Donaudampfschifffahrtsgesellschaft";
      case HINDI -> "कनेक्शनपूलअध्यायउपयोग";
    };
  }

  private static String longest(String part) {
    return part.repeat(LONGEST / part.length() + 1).substring(0, LONGEST - 1) + "!";
  }

  private static void start(AppContext app, PlanTemplate template) {
    app.plans().start(template, PlanTerms.from(app.plans().studyDate()));
  }

  private static PlanTemplate plan(String title, List<FocusArea> areas) {
    return new PlanTemplate("crowded", title, "For tests.", 1, areas);
  }

  private static FocusArea area(String title, int day, List<String> tasks) {
    return new FocusArea(
        "area-" + title.hashCode(),
        title,
        day,
        day,
        tasks.stream().map(task -> new Task("task-" + task.hashCode(), task, 30, false)).toList());
  }
}
