package app.daymark.faults;

import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Something that changes files of a data folder, and may fail at each of its steps. */
enum Chore {
  /** A line in the file that is written to. */
  APPEND {
    @Override
    void run(Desk desk, Path other) {
      desk.settings.setDayLimit(77);
    }
  },
  /** A line in a file that is not there yet. */
  NEW_MONTH {
    @Override
    void run(Desk desk, Path other) {
      desk.clock.advance(Duration.ofDays(1_000));
      desk.settings.setDayLimit(77);
    }
  },
  REPAIR {
    @Override
    void run(Desk desk, Path other) {
      desk.ledger.repair();
    }
  },
  /** Another journal takes the place of this one. */
  REPLACE {
    @Override
    void run(Desk desk, Path other) throws IOException {
      Swap.to(other, desk, "journal.before");
    }
  },
  CLOSE {
    @Override
    void run(Desk desk, Path other) {
      desk.close();
    }
  },
  OPEN,
  /** The last line was never finished. */
  OPEN_TORN {
    @Override
    void prepare(Path data) throws IOException {
      Files.writeString(newest(data), "{\"seq\":9", StandardOpenOption.APPEND);
    }
  },
  /** A line can no longer be read; the database knows it. */
  OPEN_DAMAGED {
    @Override
    void prepare(Path data) throws IOException {
      byte[] bytes = Files.readAllBytes(newest(data));
      bytes[10] ^= 1;
      Files.write(newest(data), bytes);
    }
  },
  /** The same, and the database was not closed well. */
  OPEN_DAMAGED_UNSEALED {
    @Override
    void prepare(Path data) throws IOException {
      OPEN_DAMAGED.prepare(data);
      Files.delete(data.resolve("daymark.seal"));
    }
  },
  /** The newest lines are gone; the database knows them. */
  OPEN_CUT {
    @Override
    void prepare(Path data) throws IOException {
      List<String> lines = Files.readAllLines(newest(data));
      Files.write(newest(data), lines.subList(0, lines.size() - 2), StandardCharsets.UTF_8);
    }
  };

  /** Does to a closed folder what makes it necessary. */
  void prepare(Path data) throws IOException {}

  /**
   * Does it.
   *
   * @param other a folder with another journal's files
   */
  void run(Desk desk, Path other) throws IOException {}

  /** Whether it is done when the folder is opened, and not after that. */
  boolean isOpening() {
    return name().startsWith("OPEN");
  }

  private static Path newest(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("journal"))) {
      return files.max(Path::compareTo).orElseThrow();
    }
  }
}
