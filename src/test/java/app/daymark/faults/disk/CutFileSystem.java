package app.daymark.faults.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** The device's file system, with a log of what is done to it. */
final class CutFileSystem extends FileSystem {

  private final DiskLog log;
  private final CutProvider provider;

  CutFileSystem(DiskLog log) {
    this.log = log;
    this.provider = new CutProvider(this);
  }

  DiskLog log() {
    return log;
  }

  Path path(Path real) {
    return new CutPath(this, real);
  }

  private static FileSystem real() {
    return FileSystems.getDefault();
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(real().getPath(first, more));
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real().supportedFileAttributeViews();
  }

  @Override
  public String getSeparator() {
    return real().getSeparator();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    throw new UnsupportedOperationException();
  }
}
