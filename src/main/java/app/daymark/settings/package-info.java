/** What the learner set for all of Daymark. */
@NullMarked
package app.daymark.settings;

import org.jspecify.annotations.NullMarked;
