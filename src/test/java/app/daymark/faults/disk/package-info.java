/** A disk whose power can be cut: only what was forced to it is sure to be there afterwards. */
@NullMarked
package app.daymark.faults.disk;

import org.jspecify.annotations.NullMarked;
