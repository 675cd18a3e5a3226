/** The window: navigation, notices, keys, and the pictures of it. */
@NullMarked
package app.daymark.ui.shell;

import org.jspecify.annotations.NullMarked;
