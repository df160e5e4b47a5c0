/**
 * PDF → pages of words and drawn lines, by PDFBox.
 *
 * <p>Comes in: the bytes of a PDF. Goes out: for each page the words and the rulings with their boxes, in points from the
 * top left corner of the page as a person holds it. Does not belong here: joining pieces of a line, lines of text, tables
 * (room {@code table}); mending letters (room {@code repair}).
 */
@NullMarked
package vn.khuyencong.ingest.reader.pdf;

import org.jspecify.annotations.NullMarked;
