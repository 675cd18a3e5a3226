/** The panels about backups: those there are, and what restoring one would change. */
@NullMarked
package app.daymark.ui.backup;

import org.jspecify.annotations.NullMarked;
