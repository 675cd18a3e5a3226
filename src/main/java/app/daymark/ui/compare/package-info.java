/** The plans of a role side by side, by topic. */
@NullMarked
package app.daymark.ui.compare;

import org.jspecify.annotations.NullMarked;
