/** What screens share: theme, texts, rows, notices, and the way off the drawing thread. */
@NullMarked
package app.daymark.ui.kit;

import org.jspecify.annotations.NullMarked;
