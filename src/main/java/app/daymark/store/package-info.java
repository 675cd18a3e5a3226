/** Where things lie: the data folder, the database, and the path from the journal into it. */
@NullMarked
package app.daymark.store;

import org.jspecify.annotations.NullMarked;
