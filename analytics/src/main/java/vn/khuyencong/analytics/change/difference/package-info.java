/**
 * What differs between two warehouses: documents, their tables and figures, and the rows of the comparisons.
 *
 * <p>Comes in: two DuckDB files, read only; the earlier one may be missing and may lack what later ones have. Goes out: counts,
 * and lists one entry at a time, in an order that only the content decides. All matching is SQL, so that the memory needed
 * does not grow with the warehouses. Does not belong here: whether a change is good or bad; how it is shown.
 */
@NullMarked
package vn.khuyencong.analytics.change.difference;

import org.jspecify.annotations.NullMarked;
