/** The screen that reads like an article: what a role is and how to get there. */
@NullMarked
package app.daymark.ui.role;

import org.jspecify.annotations.NullMarked;
