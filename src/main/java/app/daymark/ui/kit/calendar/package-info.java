/** A calendar to read: what each date is. */
@NullMarked
package app.daymark.ui.kit.calendar;

import org.jspecify.annotations.NullMarked;
