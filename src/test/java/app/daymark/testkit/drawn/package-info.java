/** What a machine can see in a drawn screen: that its texts can be read, and its controls named. */
@NullMarked
package app.daymark.testkit.drawn;

import org.jspecify.annotations.NullMarked;
