/**
 * Lines of plain text → tables whose numbers have lost their columns: the header from its scattered words, the rows from
 * broken lines, the numbers of each row still together in one cell at its end.
 *
 * <p>Comes in: a document whose paragraphs are printed lines. Goes out: the same with tables in place of their lines.
 * Does not belong here: which column a number stands in ({@code reconciliation}), joining lines of running text
 * ({@code table}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.flat;

import org.jspecify.annotations.NullMarked;
