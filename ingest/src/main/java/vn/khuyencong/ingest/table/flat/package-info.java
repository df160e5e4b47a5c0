/**
 * The printed lines of plain text → paragraphs, and the regions in which the lines are those of a table that lost its
 * columns. {@code FlatText} is the way of one document: read it first.
 *
 * <p>Comes in: a document of plain text whose paragraphs are its printed lines, blank ones included. Goes out: the same
 * document with its lines joined. Does not belong here: what a word means; form only.
 */
@NullMarked
package vn.khuyencong.ingest.table.flat;

import org.jspecify.annotations.NullMarked;
