/**
 * The Excel workbook: the same figures as the site, as real numbers with their notes and sources beside them.
 *
 * <p>Comes in: the content. Goes out: one {@code .xlsx}, the same bytes for the same content. Does not belong here: SQL,
 * a figure that is computed.
 */
@NullMarked
package vn.khuyencong.analytics.report.workbook;

import org.jspecify.annotations.NullMarked;
