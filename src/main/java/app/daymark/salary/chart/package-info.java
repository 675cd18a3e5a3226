/** Drawings of what people earn: where everything goes, without a screen. Pure. */
@NullMarked
package app.daymark.salary.chart;

import org.jspecify.annotations.NullMarked;
