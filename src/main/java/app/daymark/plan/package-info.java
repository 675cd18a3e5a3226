/** My plans: their tasks and dates, what is for today, and how actions change them. */
@NullMarked
package app.daymark.plan;

import org.jspecify.annotations.NullMarked;
