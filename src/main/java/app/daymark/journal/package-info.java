/** What the learner did: actions as plain data, and the append-only files that keep them. */
@NullMarked
package app.daymark.journal;

import org.jspecify.annotations.NullMarked;
