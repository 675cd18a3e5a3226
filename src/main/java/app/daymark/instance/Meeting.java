package app.daymark.instance;

import app.daymark.journal.OwnerOnly;
import app.daymark.store.AppFolders;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where processes on one data folder meet: a socket in it, for its owner alone. Where none can be
 * there (systems allow its path about 100 bytes, some file systems allow none), it lies in a folder
 * for temporary files, and a note in the data folder names it.
 */
final class Meeting {

  private static final String NAME = "instance.sock";

  private final Path socket;
  private final Path note;

  Meeting(AppFolders folders) {
    this.socket = folders.data().resolve(NAME);
    this.note = folders.data().resolve("instance.note");
  }

  /**
   * Begins to listen. Whatever a process that died left behind gives way, so the data lock must be
   * held.
   *
   * @throws UnsupportedOperationException where the system has no such sockets
   */
  ServerSocketChannel open() throws IOException {
    clear();
    try {
      return bind(socket);
    } catch (IOException e) {
      Path elsewhere = Files.createTempDirectory("daymark").resolve(NAME);
      OwnerOnly.write(note, elsewhere.toString());
      return bind(elsewhere);
    }
  }

  private static ServerSocketChannel bind(Path path) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(path));
      OwnerOnly.restrict(path);
      return server;
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Connects to who listens.
   *
   * @throws IOException when nobody does
   * @throws UnsupportedOperationException where the system has no such sockets
   */
  SocketChannel connect() throws IOException {
    Path place = Files.exists(note) ? noted() : socket;
    if (Files.notExists(place)) {
      // Asked first, as most starts end here: what opens sockets takes its time to load.
      throw new NoSuchFileException(place.toString());
    }
    return SocketChannel.open(UnixDomainSocketAddress.of(place));
  }

  /** Takes everything away that {@link #open} made. */
  void clear() throws IOException {
    Files.deleteIfExists(socket);
    if (Files.exists(note)) {
      clearElsewhere();
      Files.delete(note);
    }
  }

  private void clearElsewhere() {
    try {
      Path elsewhere = noted();
      Files.deleteIfExists(elsewhere);
      Path folder = elsewhere.getParent();
      if (folder != null) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      // It was cleared before, as such folders are, or is somebody else's by now.
    }
  }

  private Path noted() throws IOException {
    try {
      Path noted = Path.of(Files.readString(note));
      if (noted.isAbsolute() && noted.endsWith(NAME)) {
        return noted;
      }
    } catch (InvalidPathException e) {
      // As one that names nothing.
    }
    throw new NoSuchFileException(note.toString(), null, "names no socket");
  }
}
