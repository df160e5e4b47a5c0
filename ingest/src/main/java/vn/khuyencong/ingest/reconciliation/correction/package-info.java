/**
 * Corrections by hand ({@code data/corrections/*.yml}): a person overrules what is printed, cell by cell, and says why.
 *
 * <p>Comes in: the correction files, and a document as it is printed. Goes out: the same document with the right texts, for
 * its figures to be observed from; the figures of corrected cells, marked; or a refusal that names the correction whose
 * cell or printed text is not there. Does not belong here: any guess at what is right, and the printed document itself,
 * which stays as it is in the warehouse.
 */
@NullMarked
package vn.khuyencong.ingest.reconciliation.correction;

import org.jspecify.annotations.NullMarked;
