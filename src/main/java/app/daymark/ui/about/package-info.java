/** What Daymark is, and what it is made of. */
@NullMarked
package app.daymark.ui.about;

import org.jspecify.annotations.NullMarked;
