package app.daymark.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The commands by their names, in the order in which help lists them. */
final class Commands {

  /**
   * Whoever draws waits for the thread that draws, which waits for the window's lane at its end.
   */
  private static final String PICTURES = "pictures";

  private static final SequencedMap<String, Class<? extends Subcommand>> ALL =
      new LinkedHashMap<>();

  static {
    ALL.put("catalogue", CatalogueCommand.class);
    ALL.put("start", StartCommand.class);
    ALL.put("today", TodayCommand.class);
    ALL.put("done", DoneCommand.class);
    ALL.put("defer", DeferCommand.class);
    ALL.put("skip", SkipCommand.class);
    ALL.put("undo", UndoCommand.class);
    ALL.put("catch-up", CatchUpCommand.class);
    ALL.put("plan", PlanCommand.class);
    ALL.put("streak", StreakCommand.class);
    ALL.put("salary", SalaryCommand.class);
    ALL.put("settings", SettingsCommand.class);
    ALL.put("export", ExportCommand.class);
    ALL.put("import", ImportCommand.class);
    ALL.put("check", CheckCommand.class);
    ALL.put("backup", BackupCommand.class);
    ALL.put("restore", RestoreCommand.class);
    ALL.put(PICTURES, PicturesCommand.class);
  }

  /** What may take long, and changes no plans or says itself what is to come in its turn. */
  private static final Set<Class<? extends Subcommand>> BESIDE =
      Set.of(CheckCommand.class, BackupCommand.class, SalaryCommand.class, PicturesCommand.class);

  private Commands() {}

  /**
   * The commands that a command line can mean, by their names: those whose names stand in it, if it
   * clearly begins with one; otherwise all, which help and refusals may have to list.
   */
  static SequencedMap<String, Class<? extends Subcommand>> asked(List<String> arguments) {
    SequencedMap<String, Class<? extends Subcommand>> asked = new LinkedHashMap<>(ALL);
    if (first(arguments).isPresent()) {
      asked.keySet().retainAll(arguments);
    }
    return asked;
  }

  /** See {@link DaymarkCommand#turn}. */
  static Turn turn(List<String> arguments) {
    if (arguments.stream().noneMatch(ALL::containsKey)) {
      return Turn.AT_ONCE;
    }
    Optional<Class<? extends Subcommand>> first = first(arguments);
    boolean isBeside =
        first.isPresent()
            ? BESIDE.contains(first.get())
                && arguments.stream().noneMatch(word -> word.startsWith(CheckCommand.REPAIR))
            : arguments.contains(PICTURES);
    return isBeside ? Turn.BESIDE : Turn.IN_LANE;
  }

  /** The command that a command line clearly begins with. The data folder may stand before it. */
  private static Optional<Class<? extends Subcommand>> first(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    int before = first.equals("--data") ? 2 : first.startsWith("--data=") ? 1 : 0;
    return arguments.stream().skip(before).findFirst().map(ALL::get);
  }
}
