/** The screen for what holds for all of Daymark. */
@NullMarked
package app.daymark.ui.settings;

import org.jspecify.annotations.NullMarked;
