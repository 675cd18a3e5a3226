/** The screen with everything there is: the learner's plans, and roles and plans to start. */
@NullMarked
package app.daymark.ui.library;

import org.jspecify.annotations.NullMarked;
