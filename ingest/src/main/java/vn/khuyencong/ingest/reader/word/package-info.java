/**
 * Word documents → what is printed: DOCX by the XML of its parts, Word 97–2003 DOC by POI's HWPF.
 *
 * <p>Comes in: the bytes of a file. Goes out: paragraphs and tables in reading order, numbering as Word prints it, merged
 * cells as spans; no places, since the format has no pages. Does not belong here: mending text, header rows, meaning.
 */
@NullMarked
package vn.khuyencong.ingest.reader.word;

import org.jspecify.annotations.NullMarked;
