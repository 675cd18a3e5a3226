package app.daymark.faults.disk;

import app.daymark.faults.disk.Step.Force;
import app.daymark.faults.disk.Step.Name;
import app.daymark.faults.disk.Step.Rename;
import app.daymark.faults.disk.Step.Truncate;
import app.daymark.faults.disk.Step.Write;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a folder, step by step, and from it what a power cut between two steps leaves
 * behind. What the log is not told of, such as what H2 writes, never reached the disk.
 */
public final class DiskLog {

  private final Path root;
  private final Tree before;
  private final Tree now;
  private final List<Step> steps = new ArrayList<>();
  private Trouble trouble = Trouble.NONE;
  private int attempts;
  private int troubleAt;

  /** Begins with what a folder holds; all of it is on disk. */
  public DiskLog(Path root) throws IOException {
    this.root = root.toAbsolutePath();
    this.before = Tree.read(root);
    this.now = before.copy();
  }

  /** How many steps there were. */
  public synchronized int size() {
    return steps.size();
  }

  /** How many changes were tried, whether they went well or not. */
  public synchronized int attempts() {
    return attempts;
  }

  /**
   * Lets changes fail, or no longer.
   *
   * @param after how many more go well before
   */
  public synchronized void trouble(Trouble kind, int after) {
    trouble = kind;
    troubleAt = attempts + after;
  }

  /**
   * Asked before each change.
   *
   * @param takesRoom whether there may be no room for it
   * @return what stops it; {@link Trouble#NONE} for nothing
   */
  synchronized Trouble met(boolean takesRoom) {
    int now = attempts++;
    Trouble met = now >= troubleAt && trouble.stops(takesRoom) ? trouble : Trouble.NONE;
    if (met != Trouble.NONE && !met.lasts()) {
      trouble = Trouble.NONE;
    }
    return met;
  }

  /** The same, for a change that is done whole or not at all. */
  void meet(boolean takesRoom) throws IOException {
    Trouble met = met(takesRoom);
    if (met != Trouble.NONE) {
      throw met.failure();
    }
  }

  /** The folder, through which everything is told. */
  public Path folder() {
    return new CutFileSystem(this).path(root);
  }

  synchronized void created(Path path, boolean folder) {
    add(new Rename(new Node(folder), null, name(path)));
  }

  synchronized void deleted(Path path) {
    Node node = find(path);
    if (node != null) {
      add(new Rename(node, name(path), null));
    }
  }

  synchronized void moved(Path from, Path to) {
    Node node = find(from);
    if (node != null) {
      add(new Rename(node, name(from), name(to)));
    }
  }

  synchronized void written(Node file, long at, byte[] bytes) {
    add(new Write(file, Math.toIntExact(at), bytes));
  }

  synchronized void truncated(Node file, long size) {
    add(new Truncate(file, Math.toIntExact(size)));
  }

  synchronized void forced(Node node) {
    add(new Force(node));
  }

  /** Of a path; null when the log knows of nothing there. */
  synchronized @Nullable Node find(Path path) {
    return now.find(names(path));
  }

  private void add(Step step) {
    steps.add(step);
    now.apply(step);
  }

  private Name name(Path path) {
    Path parent = Objects.requireNonNull(path.getParent());
    Node folder = Objects.requireNonNull(find(parent), "a folder nobody told of");
    return new Name(folder, path.getFileName().toString());
  }

  private List<String> names(Path path) {
    Path within = root.relativize(path.toAbsolutePath().normalize());
    return IntStream.range(0, within.getNameCount())
        .mapToObj(i -> within.getName(i).toString())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /**
   * Writes what is there when the power goes: what was forced, and some of the rest.
   *
   * @param after how many steps
   * @param target is made
   */
  public synchronized void cut(int after, Random random, Path target) throws IOException {
    Tree disk = before.copy();
    List<Step> pending = new ArrayList<>();
    for (Step step : steps.subList(0, after)) {
      if (step instanceof Force force) {
        pending.stream().filter(each -> each.of() == force.of()).forEach(disk::apply);
        pending.removeIf(each -> each.of() == force.of());
      } else {
        pending.add(step);
      }
    }
    new Survivors(random).of(pending).forEach(disk::apply);
    disk.write(target);
  }
}
