/** The palette over all that can be done or found, and the sheet of keys. */
@NullMarked
package app.daymark.ui.command;

import org.jspecify.annotations.NullMarked;
