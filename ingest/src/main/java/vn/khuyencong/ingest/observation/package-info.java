/**
 * Cells and sentences → figures with meaning: column roles, item paths, periods, units, and the contract's codes.
 *
 * <p>{@code Observer} is the entry; its children, in the order of the way: {@code caption} (titles and units of tables),
 * {@code profile}, {@code prose}, {@code grid} (tables); below them {@code lexicon} (words) and {@code quantity} (numbers
 * with units). Comes in: a repaired document. Goes out: its profile, its observations and projects, and issues for all that was not
 * understood. Does not belong here: mending characters or separators ({@code repair}), comparing figures
 * ({@code reconciliation}), coordinates ({@code table}).
 */
@NullMarked
package vn.khuyencong.ingest.observation;

import org.jspecify.annotations.NullMarked;
