/** What stood on past days: states made again from the journal, for looking at. */
@NullMarked
package app.daymark.past;

import org.jspecify.annotations.NullMarked;
