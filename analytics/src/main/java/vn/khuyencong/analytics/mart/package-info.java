/**
 * Observations → one relation a question: cost per project, leverage, shares of the allocation.
 *
 * <p>Comes in: the warehouse's relations {@code document}, {@code source_table}, {@code source_cell} and {@code observation},
 * handed over as Parquet. Goes out: one relation for each question and {@code caveat}, in the same warehouse; each row says
 * whether it may be compared, what to beware of, and which observations it was computed from. Does not belong here: how a
 * figure is shown ({@code report}). The only room that knows Spark.
 */
@NullMarked
package vn.khuyencong.analytics.mart;

import org.jspecify.annotations.NullMarked;
