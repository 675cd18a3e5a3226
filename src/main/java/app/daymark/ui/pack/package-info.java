/** The panel that shows a pack from elsewhere, and adds it. */
@NullMarked
package app.daymark.ui.pack;

import org.jspecify.annotations.NullMarked;
