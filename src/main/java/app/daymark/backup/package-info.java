/** Copies of the journal that lie apart from it, and how they come back. */
@NullMarked
package app.daymark.backup;

import org.jspecify.annotations.NullMarked;
