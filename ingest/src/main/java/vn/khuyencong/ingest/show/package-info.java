/**
 * What was found, shown to people: a page as a picture with the words, lines, cells and tables found over it, and tables as a
 * workbook. {@code PagePicture} and {@code TablesWorkbook} are the entries.
 *
 * <p>Comes in: a document whose tables are found, and the picture of a page as it is printed. Goes out: pictures and files
 * for people. Does not belong here: finding anything, mending anything, a PDF. Besides the reader, the only room that knows
 * POI.
 */
@NullMarked
package vn.khuyencong.ingest.show;

import org.jspecify.annotations.NullMarked;
