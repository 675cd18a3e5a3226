/** The screen the app opens on: what one day asks for. */
@NullMarked
package app.daymark.ui.today;

import org.jspecify.annotations.NullMarked;
