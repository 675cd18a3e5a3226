/** A note in Markdown, drawn as text of the window; what it holds is never run. */
@NullMarked
package app.daymark.ui.kit.markdown;

import org.jspecify.annotations.NullMarked;
