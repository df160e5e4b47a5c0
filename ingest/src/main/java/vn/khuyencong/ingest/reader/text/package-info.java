/**
 * Plain text and Markdown → what is printed.
 *
 * <p>Comes in: the bytes of a file. Goes out: of plain text, a paragraph for each printed line, blank ones included; of
 * Markdown, paragraphs without its marks; tables where the text marks their cells by tabs or strokes; an issue where the
 * charset had to be assumed. Does not belong here: joining lines into paragraphs, tables whose cells the text has lost,
 * mending text, meaning.
 */
@NullMarked
package vn.khuyencong.ingest.reader.text;

import org.jspecify.annotations.NullMarked;
