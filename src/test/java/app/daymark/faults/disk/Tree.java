package app.daymark.faults.disk;

import app.daymark.faults.disk.Step.Name;
import app.daymark.faults.disk.Step.Rename;
import app.daymark.faults.disk.Step.Truncate;
import app.daymark.faults.disk.Step.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in a folder, with everything in its folders. */
final class Tree {

  private final Node root;
  private final Map<Node, Map<String, Node>> folders = new HashMap<>();
  private final Map<Node, byte[]> files = new HashMap<>();

  private Tree(Node root) {
    this.root = root;
  }

  /** Reads a folder. */
  static Tree read(Path folder) throws IOException {
    Tree tree = new Tree(new Node(true));
    tree.read(tree.root, folder);
    return tree;
  }

  private void read(Node node, Path path) throws IOException {
    if (!node.isFolder()) {
      files.put(node, Files.readAllBytes(path));
      return;
    }
    try (Stream<Path> content = Files.list(path)) {
      for (Path each : content.toList()) {
        Node child = new Node(Files.isDirectory(each));
        names(node).put(each.getFileName().toString(), child);
        read(child, each);
      }
    }
  }

  Tree copy() {
    Tree copy = new Tree(root);
    folders.forEach((folder, names) -> copy.folders.put(folder, new HashMap<>(names)));
    copy.files.putAll(files);
    return copy;
  }

  /** What has a path, counted from the folder; null when there is nothing. */
  @Nullable Node find(List<String> path) {
    Node node = root;
    for (String name : path) {
      node = node == null ? null : names(node).get(name);
    }
    return node;
  }

  void apply(Step step) {
    switch (step) {
      case Write write -> {
        byte[] before = content(write.of());
        int end = write.at() + write.bytes().length;
        byte[] after = Arrays.copyOf(before, Math.max(before.length, end));
        System.arraycopy(write.bytes(), 0, after, write.at(), write.bytes().length);
        files.put(write.of(), after);
      }
      case Truncate truncate -> {
        byte[] before = content(truncate.file());
        files.put(truncate.file(), Arrays.copyOf(before, Math.min(before.length, truncate.size())));
      }
      case Rename rename -> apply(rename);
      case Step.Force _ -> {
        // Tells of the others.
      }
    }
  }

  private void apply(Rename rename) {
    Name from = rename.from();
    if (from != null) {
      names(from.folder()).remove(from.name(), rename.node());
    }
    Name to = rename.to();
    if (to != null) {
      names(to.folder()).put(to.name(), rename.node());
    }
  }

  private byte[] content(Node file) {
    return files.getOrDefault(file, new byte[0]);
  }

  private Map<String, Node> names(Node folder) {
    return folders.computeIfAbsent(folder, _ -> new HashMap<>());
  }

  /** Writes it into a folder that is made. */
  void write(Path folder) throws IOException {
    write(root, folder);
  }

  private void write(Node node, Path path) throws IOException {
    if (!node.isFolder()) {
      Files.write(path, content(node));
      return;
    }
    Files.createDirectory(path);
    for (Map.Entry<String, Node> each : names(node).entrySet()) {
      write(each.getValue(), path.resolve(each.getKey()));
    }
  }
}
