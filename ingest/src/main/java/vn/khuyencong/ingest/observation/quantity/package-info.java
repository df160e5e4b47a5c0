/**
 * Numbers with the words around them → quantities: money in million VND, counts, shares, ratios, periods.
 *
 * <p>Comes in: repaired text and the number style of its table (the running text is a table of its own). Goes out:
 * quantities with the range of characters they were read from, and what is no figure (dates, document numbers) marked as
 * such. Does not belong here: what a figure means (activity, source, scenario), the form of a bare number ({@code
 * repair}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.quantity;

import org.jspecify.annotations.NullMarked;
