/** The panel in which a plan is started: its terms, and what they mean before it starts. */
@NullMarked
package app.daymark.ui.start;

import org.jspecify.annotations.NullMarked;
