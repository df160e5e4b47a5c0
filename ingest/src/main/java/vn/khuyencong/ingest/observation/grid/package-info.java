/**
 * Tables → observations: what each column is by its headings, what each row is by its numbering and its words.
 *
 * <p>Comes in: a repaired table with its caption, and the document's profile. Goes out: observations, and issues for
 * every cell, column or table with figures that was not understood. Does not belong here: running text ({@code prose}),
 * what single words mean ({@code lexicon}), whether the figures agree ({@code reconciliation}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.grid;

import org.jspecify.annotations.NullMarked;
