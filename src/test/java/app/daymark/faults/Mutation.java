package app.daymark.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Something that happens to a file. */
enum Mutation {
  BIT_FLIP {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
    }
  },
  BYTE_FLIP {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) random.nextInt(1, 256);
      Files.write(file, bytes);
    }
  },
  TRUNCATION {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  },
  /** What a computer leaves behind that lost power: its length is there, its content is not. */
  ZEROED_PAGE {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      int page = PAGE * random.nextInt(bytes.length / PAGE + 1);
      Arrays.fill(bytes, page, Math.min(page + PAGE, bytes.length), (byte) 0);
      Files.write(file, bytes);
    }
  },
  EMPTIED {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      Files.write(file, new byte[0]);
    }
  },
  DELETED {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
    }
  },
  SWAPPED {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      Files.write(file, Files.readAllBytes(other));
    }
  },
  FOLDER {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
      Files.createDirectory(file);
    }
  },
  LINK {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      Path elsewhere = file.resolveSibling("elsewhere");
      Files.move(file, elsewhere);
      Files.createSymbolicLink(file, elsewhere);
    }
  },
  DANGLING_LINK {
    @Override
    void happen(Path file, Path other, Random random) throws IOException {
      Files.delete(file);
      Files.createSymbolicLink(file, file.resolveSibling("nowhere"));
    }
  };

  private static final int PAGE = 4_096;

  /**
   * Lets it happen.
   *
   * @param file holds something
   * @param other another file
   */
  abstract void happen(Path file, Path other, Random random) throws IOException;
}
