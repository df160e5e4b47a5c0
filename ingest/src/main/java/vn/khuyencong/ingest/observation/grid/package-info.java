/**
 * Tables → observations: what each column is by its headings, what each row is by its numbering and its words.
 *
 * <p>Comes in: a repaired table with its caption and what stands above it, and the document's profile. {@code ColumnReader}
 * reads the columns, {@code LineReader} and {@code Outline} the rows, {@code FigureReader} each cell by both. Goes out:
 * observations, listed projects, and issues for every cell, column or table with figures that was not understood. What could
 * mean something else is doubtful and never verified. Does not belong here: running text ({@code prose}), what single words
 * mean ({@code lexicon}), whether the figures agree ({@code reconciliation}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.grid;

import org.jspecify.annotations.NullMarked;
