/** Readers of salary data that other people collected: nothing in it is believed. */
@NullMarked
package app.daymark.exchange.survey;

import org.jspecify.annotations.NullMarked;
