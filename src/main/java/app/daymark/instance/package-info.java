/** One window a data folder: what other processes ask of the one that is open. */
@NullMarked
package app.daymark.instance;

import org.jspecify.annotations.NullMarked;
