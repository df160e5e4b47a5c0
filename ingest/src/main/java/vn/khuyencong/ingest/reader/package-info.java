/**
 * Bytes → what is printed: which kind of file it is, by its content, and a child room for each kind.
 *
 * <p>Comes in: a path. Goes out: pages one by one (marks whose tables are still to be found) or a document with
 * blocks, or an issue that says why the file cannot be read. Does not belong here: mending text, finding tables, meaning. The only room that
 * knows PDFBox, POI, jsoup and Tika.
 */
@NullMarked
package vn.khuyencong.ingest.reader;

import org.jspecify.annotations.NullMarked;
