/**
 * Ordered numbers → columns: which columns the printed numbers of a row stand in, so that the sums of the table hold, and
 * which of these answers is the only one.
 *
 * <p>Comes in: rows of pieces in printed order, the kinds of the columns, the sums between places. Goes out: the places
 * that every best answer agrees on, and those that stay open. Does not belong here: what a column means, how a number is
 * written, and every class of the constraint solver outside this package.
 */
@NullMarked
package vn.khuyencong.ingest.reconciliation.solver;

import org.jspecify.annotations.NullMarked;
