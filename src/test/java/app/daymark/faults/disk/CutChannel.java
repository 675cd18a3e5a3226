package app.daymark.faults.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file or folder; what is written to it and what is forced goes into the log. */
final class CutChannel extends FileChannel {

  private final FileChannel real;
  private final Node node;
  private final DiskLog log;
  private final boolean appends;

  CutChannel(FileChannel real, Node node, DiskLog log, boolean appends) {
    this.real = real;
    this.node = node;
    this.log = log;
    this.appends = appends;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    long at = appends ? real.size() : real.position();
    return write(source, at, part -> real.write(part));
  }

  @Override
  public int write(ByteBuffer source, long at) throws IOException {
    return write(source, at, part -> real.write(part, at));
  }

  @FunctionalInterface
  private interface Writing {
    int write(ByteBuffer part) throws IOException;
  }

  private int write(ByteBuffer source, long at, Writing writing) throws IOException {
    Trouble met = log.met(true);
    if (met == Trouble.NONE) {
      ByteBuffer content = source.duplicate();
      int written = writing.write(source);
      tell(content, at, written);
      return written;
    }
    ByteBuffer part = source.duplicate().limit(source.position() + met.partOf(source.remaining()));
    tell(part.duplicate(), at, writing.write(part));
    throw met.failure();
  }

  private void tell(ByteBuffer content, long at, int written) {
    byte[] bytes = new byte[written];
    content.get(bytes);
    log.written(node, at, bytes);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    log.meet(false);
    real.truncate(size);
    log.truncated(node, size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    log.meet(true);
    // The device's own disk need not wait.
    log.forced(node);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return real.read(target);
  }

  @Override
  public int read(ByteBuffer target, long at) throws IOException {
    return real.read(target, at);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }
}
