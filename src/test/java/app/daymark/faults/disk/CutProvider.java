package app.daymark.faults.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does what it is asked to, and tells the log. */
final class CutProvider extends FileSystemProvider {

  private final CutFileSystem system;

  CutProvider(CutFileSystem system) {
    this.system = system;
  }

  private static FileSystemProvider real() {
    return FileSystems.getDefault().provider();
  }

  private static Path real(Path path) {
    return CutPath.real(path);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = real(path);
    boolean isNew = Files.notExists(file);
    if (isNew) {
      system.log().meet(true);
    } else if (options.contains(StandardOpenOption.WRITE)) {
      system.log().meet(false);
    }
    FileChannel channel = real().newFileChannel(file, options, attributes);
    if (isNew) {
      system.log().created(file, false);
    }
    Node node = Objects.requireNonNull(system.log().find(file), "a file nobody told of");
    if (!isNew && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
      system.log().truncated(node, 0);
    }
    return new CutChannel(channel, node, system.log(), options.contains(StandardOpenOption.APPEND));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    // What is only read may be a file the log does not know.
    return options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ))
        ? real().newByteChannel(real(path), options, attributes)
        : newFileChannel(path, options, attributes);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    if (Files.notExists(real(folder))) {
      system.log().meet(true);
    }
    real().createDirectory(real(folder), attributes);
    system.log().created(real(folder), true);
  }

  @Override
  public void delete(Path path) throws IOException {
    if (Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
      system.log().meet(false);
    }
    real().delete(real(path));
    system.log().deleted(real(path));
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    system.log().meet(false);
    real().move(real(from), real(to), options);
    system.log().moved(real(from), real(to));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    system.log().meet(true);
    real().copy(real(from), real(to), options);
    system.log().created(real(to), false);
    Node node = Objects.requireNonNull(system.log().find(real(to)));
    system.log().written(node, 0, Files.readAllBytes(real(to)));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> all =
        real().newDirectoryStream(real(folder), each -> filter.accept(system.path(each)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> reals = all.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return reals.hasNext();
          }

          @Override
          public Path next() {
            return system.path(reals.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        all.close();
      }
    };
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real().isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real().isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real().getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real().checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real().getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real().readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real().readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    real().setAttribute(real(path), name, value, options);
  }

  @Override
  public String getScheme() {
    return "power-cut";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return system.path(Path.of(uri));
  }
}
