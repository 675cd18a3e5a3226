package app.daymark.ui.shell;

import app.daymark.catalogue.Role;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What comes to a window from outside of it. On the thread that draws.
 *
 * @param pack shows a pack that was opened, and offers to add it
 * @param role shows a role that was added, in a window that was made with it
 */
public record Arrivals(Consumer<Path> pack, Consumer<Role> role) {}
