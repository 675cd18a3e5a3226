/** The panel about the streak: what it is, and every day that counts. */
@NullMarked
package app.daymark.ui.streak;

import org.jspecify.annotations.NullMarked;
