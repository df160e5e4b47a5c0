/**
 * Marks on pages → grids of cells, and the paragraphs around them. {@code Tables} is the way of one document: read it first;
 * {@code TableChoice} chooses, region by region, between what is drawn ({@code RuledReading}), drawn rows whose columns are
 * not ({@code BandReading}) and what white space keeps apart ({@code WhitespaceReading}), by counts that can be told
 * ({@code GridFit}).
 *
 * <p>Comes in: pages of words and rulings. Goes out: tables with row and column spans, one table where it continues over
 * pages, its header rows marked, and the running text in reading order. Does not belong here: what a word means; geometry
 * only.
 */
@NullMarked
package vn.khuyencong.ingest.table;

import org.jspecify.annotations.NullMarked;
