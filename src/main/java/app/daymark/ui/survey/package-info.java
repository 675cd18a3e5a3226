/** The panels in which a learner brings salary data: from a file, or by hand. */
@NullMarked
package app.daymark.ui.survey;

import org.jspecify.annotations.NullMarked;
