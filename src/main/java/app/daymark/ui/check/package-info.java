/** The panel that checks whether the learner's data is whole, and repairs it. */
@NullMarked
package app.daymark.ui.check;

import org.jspecify.annotations.NullMarked;
