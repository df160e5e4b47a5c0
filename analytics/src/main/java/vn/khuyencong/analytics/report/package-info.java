/**
 * Marts → what is published: site, workbook, CSV and Parquet, each figure with the way back to its cells.
 *
 * <p>Comes in: a warehouse whose comparisons are computed. Goes out: files in one folder, the same for the same warehouse.
 * {@code content} is what there is to show; {@code site} and {@code workbook} are two ways to show it, and know nothing of
 * each other. Does not belong here: choosing or computing a figure ({@code mart}); Spark.
 */
@NullMarked
package vn.khuyencong.analytics.report;

import org.jspecify.annotations.NullMarked;
