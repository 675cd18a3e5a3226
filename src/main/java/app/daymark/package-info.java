/** Daymark's front door: the command line, the window's application, and what joins the parts. */
@NullMarked
package app.daymark;

import org.jspecify.annotations.NullMarked;
