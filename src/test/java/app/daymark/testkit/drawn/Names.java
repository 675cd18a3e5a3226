package app.daymark.testkit.drawn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TableView;
import org.controlsfx.control.SegmentedButton;

/** Finds what has the keyboard's focus, or is a control, and has no role or name of its own. */
final class Names {

  /** What only holds others. */
  private static final List<Class<? extends Node>> HOLDERS =
      List.of(
          ScrollPane.class,
          ScrollBar.class,
          Separator.class,
          Cell.class,
          SegmentedButton.class,
          MenuBar.class);

  private static final Set<AccessibleRole> NO_ROLES =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private Names() {}

  static List<String> missing(Parent root) {
    Set<Node> labelled = new HashSet<>();
    collectLabelled(root, labelled);
    List<String> found = new ArrayList<>();
    collect(root, labelled, found);
    return found;
  }

  private static void collectLabelled(Node node, Set<Node> labelled) {
    if (node instanceof Label label && label.getLabelFor() != null) {
      labelled.add(label.getLabelFor());
    }
    children(node).forEach(child -> collectLabelled(child, labelled));
  }

  private static void collect(Node node, Set<Node> labelled, List<String> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    boolean holds = HOLDERS.stream().anyMatch(holder -> holder.isInstance(node));
    if (!holds && isUsed(node)) {
      if (NO_ROLES.contains(node.getAccessibleRole())) {
        found.add("no role: " + describe(node));
      }
      if (!hasName(node) && !labelled.contains(node)) {
        found.add("no name: " + describe(node));
      }
    }
    if (holds || !(node instanceof Control) || hasRows(node)) {
      children(node).forEach(child -> collect(child, labelled, found));
    }
  }

  /** A label is read as it stands; what can be done with it belongs to a control. */
  private static boolean isUsed(Node node) {
    return node.isFocusTraversable() || (node instanceof Control && !(node instanceof Label));
  }

  private static boolean hasRows(Node node) {
    return node instanceof ListView || node instanceof TableView;
  }

  private static boolean hasName(Node node) {
    return Stream.of(
            node.getAccessibleText(), node instanceof Labeled labeled ? labeled.getText() : null)
        .anyMatch(name -> name != null && !name.isBlank());
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName()
        + (node.getId() == null ? "" : "#" + node.getId())
        + " "
        + node.getStyleClass();
  }

  private static List<Node> children(Node node) {
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
  }
}
