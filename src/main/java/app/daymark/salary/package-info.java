/** What a role pays: surveys, their bands by experience, money and how it is written. */
@NullMarked
package app.daymark.salary;

import org.jspecify.annotations.NullMarked;
