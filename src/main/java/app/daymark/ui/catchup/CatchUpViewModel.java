package app.daymark.ui.catchup;

import app.daymark.plan.CatchUpOffer;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffers.Droppable;
import app.daymark.plan.CatchUpService;
import app.daymark.settings.SettingsService;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Catching up: the ways there are with what each would mean, and taking one. */
public final class CatchUpViewModel {

  private final CatchUpService catchUp;
  private final SettingsService settings;
  private final TaskRunner runner;
  private final CatchUpWords words;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Runnable onTaken;

  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
  private final Map<Choice, ReadOnlyObjectWrapper<CatchUpCard>> cards = new EnumMap<>(Choice.class);
  private final ObservableList<PlanEnds> ends = FXCollections.observableArrayList();
  private final ObservableList<DropLine> lines = FXCollections.observableArrayList();
  private final BooleanProperty choosing = new SimpleBooleanProperty();
  private final ObjectProperty<Integer> limit;

  /** Counts what was asked for: only the latest answer is of interest. */
  private final AtomicInteger asked = new AtomicInteger();

  private int keptLimit;
  private Optional<Set<UUID>> picked = Optional.empty();
  private boolean busy;

  /**
   * Catches up with all plans that are behind.
   *
   * @param onTaken called after one way was taken
   */
  public CatchUpViewModel(
      CatchUpService catchUp,
      SettingsService settings,
      TaskRunner runner,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Runnable onTaken) {
    this.catchUp = catchUp;
    this.settings = settings;
    this.runner = runner;
    this.words = new CatchUpWords(texts);
    this.notices = notices;
    this.errors = errors;
    this.onTaken = onTaken;
    for (Choice choice : Choice.values()) {
      cards.put(choice, new ReadOnlyObjectWrapper<>(CatchUpCard.BLANK));
    }
    keptLimit = settings.settings().dayLimit();
    limit = new SimpleObjectProperty<>(keptLimit);
    limit.addListener((_, _, _) -> workOut());
  }

  // Properties

  /** Whether the first answer has arrived. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether there is anything to catch up with. */
  ReadOnlyBooleanProperty behind() {
    return behind.getReadOnlyProperty();
  }

  ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /** Why one way is suggested. */
  ReadOnlyStringProperty reason() {
    return reason.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<CatchUpCard> card(Choice choice) {
    return wrapper(choice).getReadOnlyProperty();
  }

  /** When each of several plans would end. */
  ObservableList<PlanEnds> ends() {
    return ends;
  }

  /** Input: the most minutes a day may have. */
  ObjectProperty<Integer> limit() {
    return limit;
  }

  /** Input: whether the learner is choosing what to leave out. */
  BooleanProperty choosing() {
    return choosing;
  }

  /** What could be left out, and whether it is. */
  ObservableList<DropLine> lines() {
    return lines;
  }

  /** How much is left out. */
  ReadOnlyStringProperty leftOut() {
    return leftOut.getReadOnlyProperty();
  }

  // Commands

  /** Reads the present state again. A limit that was set elsewhere holds here too. */
  public void refresh() {
    int set = settings.settings().dayLimit();
    if (set != keptLimit) {
      keptLimit = set;
      limit.set(set);
    }
    workOut();
  }

  /** Leaves a task out, or keeps it after all. */
  void toggle(DropLine line) {
    line.drop(!line.dropped().get());
    picked = Optional.of(dropped());
    leftOut.set(words.leftOut(lines));
    workOut();
  }

  /** Catches up in one way; a second wish while the first is being met is passed over. */
  void take(Choice choice) {
    if (busy || !wrapper(choice).get().ready()) {
      return;
    }
    busy = true;
    int most = limit.get();
    Set<UUID> drops = choice == Choice.TRIM ? dropped() : Set.of();
    runner.run(
        () -> {
          // First, so that what is undone first is the catching up.
          settings.setDayLimit(most);
          return catchUp.take(choice, most, drops);
        },
        this::taken,
        error -> {
          busy = false;
          errors.report(error);
        });
  }

  private void taken(CatchUpOffer way) {
    onTaken.run();
    busy = false;
    notices.show(new Notice(words.taken(way), Notice.Kind.UNDOABLE));
  }

  /** Keeps the limit; what is still being worked out is of no interest any more. */
  void closed() {
    int most = limit.get();
    if (!busy && most != keptLimit) {
      keptLimit = most;
      runner.run(
          () -> {
            settings.setDayLimit(most);
            return most;
          },
          _ -> {},
          errors::report);
    }
    asked.incrementAndGet();
  }

  private void workOut() {
    int mine = asked.incrementAndGet();
    int most = limit.get();
    Optional<Set<UUID>> drops = picked;
    runner.run(
        () ->
            mine == asked.get()
                ? Optional.of(CatchUpPreview.of(catchUp.offers(most), drops))
                : Optional.<CatchUpPreview>empty(),
        preview -> preview.filter(_ -> mine == asked.get()).ifPresent(this::show),
        errors::report);
  }

  private void show(CatchUpPreview preview) {
    showLines(preview);
    if (preview.isBehind()) {
      summary.set(words.summary(preview));
      reason.set(words.reason(preview));
      ends.setAll(words.ends(preview));
      cards.forEach((choice, card) -> card.set(words.card(preview, choice)));
    }
    behind.set(preview.isBehind());
    loaded.set(true);
  }

  private void showLines(CatchUpPreview preview) {
    List<Droppable> droppable = preview.offers().droppable();
    if (!isShown(droppable)) {
      lines.setAll(droppable.stream().map(words::line).toList());
    }
    lines.forEach(line -> line.drop(preview.dropped().contains(line.id())));
    leftOut.set(words.leftOut(lines));
  }

  /** The same lines stay, and with them the place in the list. */
  private boolean isShown(List<Droppable> droppable) {
    return lines.size() == droppable.size()
        && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).shows(droppable.get(i)));
  }

  private Set<UUID> dropped() {
    return lines.stream()
        .filter(line -> line.dropped().get())
        .map(DropLine::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private ReadOnlyObjectWrapper<CatchUpCard> wrapper(Choice choice) {
    return Objects.requireNonNull(cards.get(choice));
  }
}
