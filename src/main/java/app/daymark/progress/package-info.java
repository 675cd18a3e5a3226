/** How it is going, derived from what was done: nothing here is kept anywhere. */
@NullMarked
package app.daymark.progress;

import org.jspecify.annotations.NullMarked;
