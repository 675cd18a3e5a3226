/** The panel about the past: plans and streak as they stood on any day. */
@NullMarked
package app.daymark.ui.past;

import org.jspecify.annotations.NullMarked;
