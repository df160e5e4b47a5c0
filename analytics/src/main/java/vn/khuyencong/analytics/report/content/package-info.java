/**
 * What there is to publish: the contract's relations as records, with the words for their codes in both languages.
 *
 * <p>Comes in: the warehouse file. Goes out: documents, tables, cells, observations, sums, issues, comparisons,
 * coverage, and how numbers are written. Does not belong here: HTML, cells of a workbook.
 */
@NullMarked
package vn.khuyencong.analytics.report.content;

import org.jspecify.annotations.NullMarked;
