/** How long a day with Daymark takes, with much more data than a learner will have. No tests. */
@NullMarked
package app.daymark.bench;

import org.jspecify.annotations.NullMarked;
