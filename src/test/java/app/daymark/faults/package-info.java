/**
 * Does to Daymark what happens to computers: kills, power cuts, full disks, damaged files. No
 * tests; src/docs/faults.md tells about them.
 */
@NullMarked
package app.daymark.faults;

import org.jspecify.annotations.NullMarked;
