/** The panel for catching up: the ways there are, side by side. */
@NullMarked
package app.daymark.ui.catchup;

import org.jspecify.annotations.NullMarked;
