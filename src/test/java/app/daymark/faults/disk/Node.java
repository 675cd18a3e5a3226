package app.daymark.faults.disk;

/** A file or folder, whatever it is called and wherever it lies. Each is only itself. */
final class Node {

  private final boolean folder;

  Node(boolean folder) {
    this.folder = folder;
  }

  boolean isFolder() {
    return folder;
  }
}
