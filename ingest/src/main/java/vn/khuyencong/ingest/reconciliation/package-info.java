/**
 * Figures → verdicts: the sums that a document implies, checked one rule a class, and what they say of each figure.
 *
 * <p>Comes in: the observations of one document. Goes out: checks with a verdict and a sentence, and a verification for
 * each observation. A child holds the corrections by hand. Does not belong here: deciding what a figure means
 * ({@code observation}), SQL ({@code warehouse}).
 */
@NullMarked
package vn.khuyencong.ingest.reconciliation;

import org.jspecify.annotations.NullMarked;
