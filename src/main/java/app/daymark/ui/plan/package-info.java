/** The screen of one plan: its focus areas, tasks and dates. */
@NullMarked
package app.daymark.ui.plan;

import org.jspecify.annotations.NullMarked;
