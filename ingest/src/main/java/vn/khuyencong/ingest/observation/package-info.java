/**
 * Cells and sentences → figures with meaning: column roles, item paths, periods, units, and the contract's codes.
 *
 * <p>Comes in: a repaired document. Goes out: its profile, its observations and projects, and issues for all that was not
 * understood. Does not belong here: mending characters or separators ({@code repair}), comparing figures
 * ({@code reconciliation}), coordinates ({@code table}).
 */
@NullMarked
package vn.khuyencong.ingest.observation;

import org.jspecify.annotations.NullMarked;
