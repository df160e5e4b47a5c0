/**
 * Figures → verdicts: the sums that a document implies, checked one rule a class, and what they say of each figure.
 *
 * <p>Comes in: the observations of one document. Goes out: checks with a verdict and a sentence, and a verification for
 * each observation. {@code Rebuilding} gives the numbers of flattened tables their columns back by these sums; its child
 * {@code solver} knows the constraint solver. Other children hold the causes of failing sums and the corrections by hand.
 * Does not belong here: deciding what a figure means ({@code observation}), SQL ({@code warehouse}).
 */
@NullMarked
package vn.khuyencong.ingest.reconciliation;

import org.jspecify.annotations.NullMarked;
