/** The screen of what a role pays. */
@NullMarked
package app.daymark.ui.salary;

import org.jspecify.annotations.NullMarked;
