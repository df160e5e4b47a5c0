/**
 * Failing sums → their causes: which figure, blank or line would mend them, told by which other sums hold.
 *
 * <p>Comes in: the checks of one document. Goes out: causes, each with the sums it explains, its suspects and a sentence; every
 * failing sum belongs to exactly one. Nothing is changed here: the printed value stays the printed value. Does not belong
 * here: finding the sums (the parent room), mending a table ({@code solver}).
 */
@NullMarked
package vn.khuyencong.ingest.reconciliation.cause;

import org.jspecify.annotations.NullMarked;
