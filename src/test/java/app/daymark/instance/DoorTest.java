package app.daymark.instance;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.AppFolders;
import app.daymark.testkit.Folders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes meet on real sockets. */
@Timeout(60)
class DoorTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final Path data;
  private final AppFolders folders;
  private final Call call;

  DoorTest(@TempDir Path data) {
    this.data = data;
    this.folders = new AppFolders(data);
    this.call = new Call(data, List.of("done", "1"));
  }

  /** Answers with what was asked. */
  private static Answer echo(Call call) {
    return new Answer(call.arguments().size(), call.folder() + " " + call.arguments(), "é € 😀\n");
  }

  private static void waitFor(AppFolders folders) throws InterruptedException {
    for (int i = 0; i < 1_000 && !RunningWindow.isThere(folders); i++) {
      Thread.sleep(10);
    }
    assertThat(RunningWindow.isThere(folders)).isTrue();
  }

  private Door open() throws InterruptedException {
    Door door = Door.open(folders, DoorTest::echo);
    waitFor(folders);
    return door;
  }

  @Test
  void whatIsAskedIsAnswered() throws Exception {
    try (Door door = open()) {
      assertThat(door).isNotNull();
      assertThat(RunningWindow.ask(folders, call))
          .contains(new Answer(2, data + " [done, 1]", "é € 😀\n"));
      assertThat(RunningWindow.ask(folders, new Call(data, List.of())))
          .contains(new Answer(0, data + " []", "é € 😀\n"));
      assertThat(Folders.names(data)).containsExactly("instance.sock");
      assertThat(Folders.rights(data.resolve("instance.sock"))).isEqualTo("rw-------");
    }
    assertThat(Folders.names(data)).isEmpty();
    assertThat(RunningWindow.ask(folders, call)).isEmpty();
  }

  @Test
  void inputGoesAlongInAFileForItsOwnerThatIsGoneAfterwards() throws Exception {
    List<Path> came = new ArrayList<>();
    try (Door door =
        Door.open(
            folders,
            asked -> {
              Path input = Objects.requireNonNull(asked.input());
              came.add(input);
              return new Answer(0, rightsAndText(input), "");
            })) {
      assertThat(door).isNotNull();
      waitFor(folders);
      assertThat(RunningWindow.askWithInput(folders, call, stream("é € 😀"), 100))
          .map(Answer::out)
          .contains("rw------- é € 😀");
      assertThat(RunningWindow.askWithInput(folders, call, stream(""), 100))
          .map(Answer::out)
          .contains("rw------- ");
    }
    assertThat(came).hasSize(2).noneMatch(Files::exists);
  }

  @Test
  void inputIsNotReadWhereNobodyWantsIt() throws Exception {
    InputStream input = stream("kept");
    assertThat(RunningWindow.askWithInput(folders, call, input, 100)).isEmpty();
    assertThat(input.readAllBytes()).hasSize(4);
  }

  @Test
  void inputThatCannotBeReadIsNoCall() throws Exception {
    InputStream broken = new PipedInputStream();
    try (Door door = Door.open(folders, _ -> new Answer(0, "done", ""))) {
      assertThat(door).isNotNull();
      waitFor(folders);
      Answer answer = RunningWindow.askWithInput(folders, call, broken, 100).orElseThrow();
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err()).contains("Pipe not connected", "Nothing was done");
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String rightsAndText(Path file) {
    try {
      return Folders.rights(file) + " " + Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void longAnswersComeWhole() throws Exception {
    String text = "0123456789".repeat(500_000);
    try (Door door = Door.open(folders, _ -> new Answer(0, text, ""))) {
      assertThat(door).isNotNull();
      waitFor(folders);
      assertThat(RunningWindow.ask(folders, call)).contains(new Answer(0, text, ""));
    }
  }

  @Test
  void nobodyWaitsForTheAnswerOfAnother() throws Exception {
    CountDownLatch allIn = new CountDownLatch(16);
    try (Door door =
        Door.open(
            folders,
            asked -> {
              allIn.countDown();
              waitFor(allIn);
              return echo(asked);
            })) {
      assertThat(door).isNotNull();
      waitFor(folders);
      assertThat(askAtOnce(16))
          .extracting(Answer::out)
          .containsExactlyElementsOf(
              IntStream.range(0, 16).mapToObj(i -> data + " [done, " + i + "]").toList());
    }
  }

  @Test
  void moreThanAreLetInWaitTheirTurn() throws Exception {
    int most = 17;
    AtomicInteger inside = new AtomicInteger();
    Queue<Integer> counted = new ConcurrentLinkedQueue<>();
    CountDownLatch full = new CountDownLatch(most);
    try (Door door =
        Door.open(
            folders,
            asked -> {
              counted.add(inside.incrementAndGet());
              full.countDown();
              waitFor(full);
              inside.decrementAndGet();
              return echo(asked);
            })) {
      assertThat(door).isNotNull();
      waitFor(folders);
      assertThat(askAtOnce(2 * most)).hasSize(2 * most).extracting(Answer::code).containsOnly(2);
    }
    assertThat(counted).hasSize(2 * most).contains(most).allMatch(count -> count <= most);
  }

  private List<Answer> askAtOnce(int count) throws Exception {
    List<Callable<Answer>> asking = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Call each = new Call(data, List.of("done", Integer.toString(i)));
      asking.add(() -> RunningWindow.ask(folders, each).orElseThrow());
    }
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : others.invokeAll(asking)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void socketOfAProcessThatDiedGivesWay() throws Exception {
    ServerSocketChannel dead = listening();
    dead.close();
    assertThat(Folders.names(data)).containsExactly("instance.sock");
    assertThat(RunningWindow.ask(folders, call)).isEmpty();
    try (Door door = open()) {
      assertThat(door).isNotNull();
      assertThat(RunningWindow.ask(folders, call)).isPresent();
    }
  }

  @Test
  void whereThePathIsTooLongASocketElsewhereIsNoted() throws Exception {
    Path deep = Files.createDirectories(data.resolve("long".repeat(20)).resolve("long".repeat(20)));
    AppFolders far = new AppFolders(deep);
    Path elsewhere;
    try (Door door = Door.open(far, DoorTest::echo)) {
      assertThat(door).isNotNull();
      waitFor(far);
      assertThat(RunningWindow.ask(far, call)).isPresent();
      assertThat(Folders.names(deep)).containsExactly("instance.note");
      assertThat(Folders.rights(deep.resolve("instance.note"))).isEqualTo("rw-------");
      elsewhere = Path.of(Files.readString(deep.resolve("instance.note")));
      assertThat(Folders.rights(elsewhere)).isEqualTo("rw-------");
      assertThat(Folders.rights(elsewhere.getParent())).isEqualTo("rwx------");
    }
    assertThat(Folders.names(deep)).isEmpty();
    assertThat(elsewhere.getParent()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "nonsense", "/etc/instance.sock", "\0/instance.sock", "/etc"})
  void noteThatLeadsNowhereHarmsNothing(String note) throws Exception {
    Files.writeString(data.resolve("instance.note"), note);
    assertThat(RunningWindow.ask(folders, call)).isEmpty();
    try (Door door = open()) {
      assertThat(door).isNotNull();
      assertThat(RunningWindow.ask(folders, call)).isPresent();
    }
    assertThat(Path.of("/etc")).exists();
  }

  @Test
  void nonsenseIsAnsweredAndHarmsNothing() throws Exception {
    int mark = Message.MARK;
    try (Door door = open()) {
      assertThat(door).isNotNull();
      assertThat(refused(bytes(0, 4, 0))).contains("not a message of this version");
      assertThat(refused(ByteBuffer.wrap("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.UTF_8))))
          .contains("not a message of this version");
      assertThat(refused(bytes(mark, Message.MAX_CALL_BYTES + 1)))
          .contains("65537 bytes, at most 65536");
      assertThat(refused(bytes(mark, -1))).contains("-1 bytes");
      assertThat(refused(bytes(mark, 0))).contains("no folder");
      assertThat(refused(bytes(mark, 4, 1))).contains("ends after the message");
      assertThat(refused(bytes(mark, 4, Integer.MAX_VALUE))).contains("ends after the message");
      assertThat(refused(bytes(mark, 8, -4, 0))).contains("ends after the message");
      assertThat(refused(bytes(mark, 4, 0))).contains("not absolute");
      assertThat(refused(bytes(mark, 8, 4, 0))).contains("not absolute");
      int folderAndOther = '/' << 24 | 'a';
      assertThat(refused(bytes(mark, 8, 4, folderAndOther))).contains("cannot be");
      int folderAndRelative = '/' << 24 | 'a' << 8 | 'b';
      assertThat(refused(bytes(mark, 8, 4, folderAndRelative))).contains("not absolute");
      assertThat(RunningWindow.ask(folders, call)).isPresent();
    }
  }

  private static ByteBuffer bytes(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    return bytes.flip();
  }

  private String refused(ByteBuffer sent) throws IOException {
    try (Line line = Line.on(new Meeting(folders).connect())) {
      line.write(sent, LONG);
      Answer answer = Answer.read(line, LONG, LONG);
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err()).contains("Nothing was done");
      return answer.err();
    }
  }

  @Test
  void whoKeepsSilentHoldsTheOthersUpForAMomentAtMost() throws Exception {
    try (Door door = open();
        SocketChannel silent = new Meeting(folders).connect();
        SocketChannel half = new Meeting(folders).connect()) {
      assertThat(door).isNotNull();
      assertThat(half.write(bytes(Message.MARK, 100))).isEqualTo(8);
      assertThat(silent.isConnected()).isTrue();
      assertThat(RunningWindow.ask(folders, call)).isPresent();
    }
  }

  @Test
  void whoTakesNoAnswerHoldsTheOthersUpForAMomentAtMost() throws Exception {
    try (Door door = Door.open(folders, _ -> new Answer(0, "x".repeat(5_000_000), ""))) {
      assertThat(door).isNotNull();
      waitFor(folders);
      try (Line deaf = Line.on(new Meeting(folders).connect())) {
        call.write(deaf, LONG);
        assertThat(RunningWindow.ask(folders, call)).map(Answer::code).contains(0);
      }
    }
  }

  @Test
  void windowThatDiesInTheMiddleLeavesItOpenWhetherItWasDone() throws Exception {
    try (ServerSocketChannel window = listening()) {
      CompletableFuture<Optional<Answer>> asked =
          CompletableFuture.supplyAsync(() -> RunningWindow.ask(folders, call));
      try (Line line = Line.on(window.accept())) {
        assertThat(Call.read(line, LONG)).isEqualTo(call);
      }
      Answer answer = asked.get(20, TimeUnit.SECONDS).orElseThrow();
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err()).contains("not known whether this was done", "daymark today");
    }
  }

  @Test
  void halfAnAnswerIsNone() throws Exception {
    try (ServerSocketChannel window = listening()) {
      CompletableFuture<Optional<Answer>> asked =
          CompletableFuture.supplyAsync(() -> RunningWindow.ask(folders, call));
      try (Line line = Line.on(window.accept())) {
        assertThat(Call.read(line, LONG)).isEqualTo(call);
        line.write(bytes(Message.MARK, 100, 1), LONG);
      }
      assertThat(asked.get(20, TimeUnit.SECONDS)).map(Answer::code).contains(1);
    }
  }

  @Test
  void commandLineThatIsTooLongIsNotSent() throws Exception {
    try (Door door = open()) {
      assertThat(door).isNotNull();
      Call longest = new Call(data, List.of("x".repeat(Message.MAX_CALL_BYTES)));
      assertThat(RunningWindow.ask(folders, longest).orElseThrow().err())
          .contains("as long as this");
    }
  }

  /** Somebody is in a door, and is answered once that is wanted. */
  private record Stay(Door door, CompletableFuture<Optional<Answer>> asked, CountDownLatch wanted) {

    void assertAnswered() throws Exception {
      wanted.countDown();
      assertThat(asked.get(20, TimeUnit.SECONDS)).map(Answer::code).contains(2);
    }
  }

  private Stay stay() throws Exception {
    CountDownLatch in = new CountDownLatch(1);
    CountDownLatch wanted = new CountDownLatch(1);
    Door door =
        Door.open(
            folders,
            asked -> {
              in.countDown();
              waitFor(wanted);
              return echo(asked);
            });
    waitFor(folders);
    CompletableFuture<Optional<Answer>> asked =
        CompletableFuture.supplyAsync(() -> RunningWindow.ask(folders, call));
    waitFor(in);
    return new Stay(door, asked, wanted);
  }

  @Test
  void whoIsInIsAnsweredBeforeTheDoorIsClosed() throws Exception {
    Stay stay = stay();
    Thread closing = Thread.ofPlatform().daemon().start(stay.door::close);
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      assertThat(closing.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    stay.assertAnswered();
    assertThat(closing.join(LONG)).isTrue();
    assertThat(RunningWindow.isThere(folders)).isFalse();
  }

  @Test
  void whoComesToAShutDoorFindsNoneWhileAnotherIsAnswered() throws Exception {
    Stay stay = stay();
    try (Door door = stay.door) {
      door.shut();
      assertThat(RunningWindow.isThere(folders)).isFalse();
      assertThat(RunningWindow.ask(folders, call)).isEmpty();
      stay.assertAnswered();
    }
  }

  @Test
  void doorThatIsClosedAtOnceIsClosed() throws Exception {
    for (int i = 0; i < 20; i++) {
      Door.open(folders, DoorTest::echo).close();
      assertThat(RunningWindow.isThere(folders)).isFalse();
      assertThat(Folders.names(data)).isEmpty();
    }
  }

  private ServerSocketChannel listening() throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    return server.bind(UnixDomainSocketAddress.of(data.resolve("instance.sock")));
  }
}
