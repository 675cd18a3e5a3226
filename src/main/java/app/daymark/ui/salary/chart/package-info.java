/** The salary chart on the screen, and as a picture. */
@NullMarked
package app.daymark.ui.salary.chart;

import org.jspecify.annotations.NullMarked;
