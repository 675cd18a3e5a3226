package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.instance.RunningWindow;
import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.Folders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in a terminal while the window is open on the same data. */
class OneInstanceJourneyTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";

  @TempDir private Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.concat(Stream.of("--data", data.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private int runWith(String input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private void startPlan() {
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      app.plans()
          .start(
              app.catalogue().plan("back-end-20").orElseThrow(),
              PlanTerms.from(app.plans().studyDate()));
    }
  }

  private AppRobot open() throws Exception {
    AppRobot app = AppRobot.open(data);
    app.waitUntil(() -> RunningWindow.isThere(new AppFolders(data)), "a door");
    return app;
  }

  @Test
  void whatIsDoneInTheTerminalIsDrawnAtOnce() throws Exception {
    startPlan();
    try (AppRobot app = open()) {
      app.waitForTask(FIRST, false);
      assertThat(run("done", "1")).as("%s", err).isZero();
      assertThat(out).hasToString("Done: " + FIRST + System.lineSeparator());
      assertThat(err.toString()).isEmpty();
      app.waitForTask(FIRST, true);
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitForTask(FIRST, false);
      assertThat(run("today")).isZero();
      assertThat(out.toString()).contains("1. [ ] " + FIRST);
      assertThat(run("undo")).isZero();
      assertThat(out.toString()).contains("Undone");
      app.keepPicture("900x600-terminal-beside");
    }
    assertThat(run("today")).isZero();
    assertThat(out.toString()).contains("No plan yet");
  }

  @Test
  void failuresAreToldAsEver() throws Exception {
    startPlan();
    try (AppRobot app = open()) {
      app.waitFor(FIRST);
      assertThat(run("done", "99")).isEqualTo(2);
      assertThat(err.toString()).contains("There is no open task 99").contains("--help");
      assertThat(run("restore", "missing.zip")).isEqualTo(1);
      assertThat(err.toString()).contains(Path.of("missing.zip").toAbsolutePath().toString());
      Path file = Files.createFile(data.resolve("no-folder"));
      assertThat(run("pictures", file.toString())).isEqualTo(1);
      assertThat(err.toString()).contains("cannot be written to " + file);
      assertThat(runWith("{}", "import", "-")).isEqualTo(1);
      assertThat(err.toString()).startsWith("Standard input cannot be imported: ");
    }
  }

  @Test
  void filesGoToAndFromTheCallersFolder() throws Exception {
    startPlan();
    Path folder = Path.of("target", "one-instance");
    Files.createDirectories(folder);
    Path backup = folder.resolve("backup.zip");
    Files.deleteIfExists(backup);
    try (AppRobot app = open()) {
      app.waitFor(FIRST);
      assertThat(run("backup", backup.toString())).as("%s", err).isZero();
      assertThat(backup).exists();
      assertThat(run("done", "1")).isZero();
      app.waitForTask(FIRST, true);
      assertThat(run("export", folder.resolve("export.json").toString())).as("%s", err).isZero();
      assertThat(run("restore", backup.toString())).as("%s", err).isZero();
      app.waitForTask(FIRST, false);
      assertThat(run("import", folder.resolve("export.json").toString())).as("%s", err).isZero();
      app.waitForTask(FIRST, true);
      assertThat(run("undo")).isZero();
      app.waitForTask(FIRST, false);
      assertThat(runWith(Files.readString(folder.resolve("export.json")), "import", "-"))
          .as("%s", err)
          .isZero();
      app.waitForTask(FIRST, true);
      assertThat(run("check")).isZero();
      assertThat(out.toString()).contains("Everything is whole.");
    }
  }

  @Test
  void ticksOfWindowAndTerminalDoNotGetInEachOthersWay() throws Exception {
    startPlan();
    try (AppRobot app = open()) {
      app.waitFor(FIRST);
      CompletableFuture<Void> terminal =
          CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 10; i++) {
              assertThat(run("settings", "day-limit", Integer.toString(100 + 10 * i)))
                  .as("%s", err)
                  .isZero();
            }
          });
      for (int i = 0; i < 6; i++) {
        // A tick is drawn before it is kept; until then a second click is passed over.
        app.clickBoxOf(FIRST);
        app.waitFor(i % 2 == 0 ? "1 of 2" : "0 of 2");
      }
      terminal.join();
      app.waitForTask(FIRST, false);
    }
    assertThat(run("settings")).isZero();
    assertThat(out.toString()).contains("190");
    assertThat(run("check")).isZero();
    assertThat(out.toString()).contains("Everything is whole.");
  }

  @Test
  void picturesAreDrawnBesideTheWindow() throws Exception {
    startPlan();
    Path folder = data.resolve("pictures");
    try (AppRobot app = open()) {
      app.waitForTask(FIRST, false);
      CompletableFuture<Integer> drawn =
          CompletableFuture.supplyAsync(
              () -> run("pictures", folder.toString(), "--size", "900x600"));
      app.waitUntil(() -> Files.exists(folder.resolve("about-light.png")), "a first picture");
      app.clickBoxOf(FIRST);
      app.waitForTask(FIRST, true);
      assertThat(drawn).isNotDone();
      assertThat(drawn.get(60, TimeUnit.SECONDS)).as("%s", err).isZero();
      assertThat(out.toString()).contains("Drew 32 pictures in " + folder);
      assertThat(Folders.names(folder)).hasSize(32).contains("today-light.png", "today-dark.png");
      assertThat(run("undo")).isZero();
      app.waitForTask(FIRST, false);
    }
  }

  @Test
  void windowClosesWhileItDrawsPictures() throws Exception {
    startPlan();
    Path folder = data.resolve("pictures");
    CompletableFuture<Integer> drawn;
    try (AppRobot app = open()) {
      app.waitForTask(FIRST, false);
      drawn =
          CompletableFuture.supplyAsync(() ->
              Main.run(
                  new PrintWriter(out),
                  new PrintWriter(err),
                  "--data=" + data,
                  "pictures",
                  folder.toString()));
      app.waitUntil(() -> Files.exists(folder.resolve("about-light.png")), "a first picture");
    }
    // Here the toolkit goes on without the window, so it may even come to its end.
    assertThat(drawn).succeedsWithin(Duration.ofSeconds(60));
    assertThat(run("today")).isZero();
  }

  @Test
  void secondStartBringsTheWindowForward() throws Exception {
    try (AppRobot app = open()) {
      Stage stage = (Stage) app.scene().getWindow();
      WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.setIconified(true));
      app.waitUntil(stage::isIconified, "no window to see");
      assertThat(run()).isZero();
      assertThat(out.toString() + err).isEmpty();
      app.waitUntil(() -> !stage.isIconified() && stage.isFocused(), "the window in front");
    }
  }

  @Test
  void packThatIsOpenedIsAddedAtOnce() throws Exception {
    startPlan();
    Path file = data.resolveSibling(data.getFileName() + "-tester.daymark.yaml");
    Files.writeString(file, ownPack());
    try (AppRobot app = open()) {
      app.waitFor(FIRST);
      assertThat(run(file.toString())).as("%s", err).isZero();
      app.waitFor("Data Tester");
      app.waitFor("Tests in 20 days: 20 study days, 27 tasks");
      assertFits(app, "add-pack");
      app.press(KeyCode.ENTER);
      app.waitFor("Added: Data Tester. It is in the Library, too.");
      app.waitForNo("Add a pack");
      assertFits(app, "added-pack");
      assertThat(run("catalogue")).isZero();
      assertThat(out.toString()).contains("tests-20");
      assertThat(run("start", "tests-20")).as("%s", err).isZero();
      app.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      app.waitFor("2 plans of yours, 4 to start in 3 roles");

      // Again: it is there already.
      assertThat(run(file.toString())).isZero();
      app.waitUntil(() -> app.scene().lookup("#add-pack").isDisabled(), "a pack that is refused");
      assertFits(app, "add-pack-again");
      Files.writeString(file, "format: 1\nrole: 7\n");
      assertThat(run(file.toString())).isZero();
      app.waitUntil(() -> app.scene().lookup("#add-pack").isDisabled(), "a pack that is wrong");
      assertFits(app, "add-pack-wrong");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A pack Daymark comes with, under other names. */
  private static String ownPack() throws Exception {
    Path packs = Path.of("resources", "app", "daymark", "catalogue");
    String builtIn = Files.readString(packs.resolve("back-end-developer.yaml"));
    return builtIn
        .replace("key: back-end-developer", "key: data-tester")
        .replaceFirst("title: Back End Developer", "title: Data Tester")
        .replace("key: back-end-20", "key: tests-20")
        .replace("title: Back end in 20 days", "title: Tests in 20 days")
        .replaceAll("(?s)    - key: back-end-60.*?(?=\n  [a-z])", "");
  }

  private static void assertFits(AppRobot app, String name) {
    app.keepPicture("900x600-" + name);
    assertThat(ClippedText.under(app.scene().getRoot())).as(name).isEmpty();
  }
}
