/** The terminal companion: the same services as the window, one class a command. */
@NullMarked
package app.daymark.terminal;

import org.jspecify.annotations.NullMarked;
