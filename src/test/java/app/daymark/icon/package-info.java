/** Daymark's icon: drawn from one SVG, in every size and form that platforms ask for. */
@org.jspecify.annotations.NullMarked
package app.daymark.icon;
