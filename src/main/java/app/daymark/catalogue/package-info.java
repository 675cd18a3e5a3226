/** What can be learned: roles, their guides, plan templates and salary surveys, read from packs. */
@NullMarked
package app.daymark.catalogue;

import org.jspecify.annotations.NullMarked;
