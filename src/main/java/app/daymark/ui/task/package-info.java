/** A task's details: what it is about, when, and its note. */
@NullMarked
package app.daymark.ui.task;

import org.jspecify.annotations.NullMarked;
