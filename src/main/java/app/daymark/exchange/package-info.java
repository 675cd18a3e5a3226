/** Readers and writers of formats that other programs use. */
@NullMarked
package app.daymark.exchange;

import org.jspecify.annotations.NullMarked;
