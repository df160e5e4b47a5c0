/**
 * Saved web pages → what is printed: {@code HtmlReader} is the way of one file: read it first.
 *
 * <p>Comes in: the bytes of a file. Goes out: paragraphs and tables in reading order, list items with their numbers, merged
 * cells as spans; an issue where the charset had to be assumed. What a browser does not show, and what only leads to other
 * pages, is left out. Does not belong here: mending text, header rows, meaning.
 */
@NullMarked
package vn.khuyencong.ingest.reader.html;

import org.jspecify.annotations.NullMarked;
