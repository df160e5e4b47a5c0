/**
 * What is printed: documents, their pages, paragraphs, tables and cells, as plain values.
 *
 * <p>Comes in: nothing; this room knows no other and no library. Goes out: the words in which all other rooms speak of a
 * document. Does not belong here: any rule, any opinion of what the printed text means.
 */
@NullMarked
package vn.khuyencong.ingest.document;

import org.jspecify.annotations.NullMarked;
