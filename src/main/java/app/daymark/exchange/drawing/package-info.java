/** Drawings as files that other programs open. */
@NullMarked
package app.daymark.exchange.drawing;

import org.jspecify.annotations.NullMarked;
