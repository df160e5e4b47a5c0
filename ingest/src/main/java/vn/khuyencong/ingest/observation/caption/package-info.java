/**
 * Title and declared unit of each table, from the paragraphs around it.
 *
 * <p>Comes in: a repaired document. Goes out: the same with its tables captioned; an issue where a unit had to be inferred
 * from the running text. Does not belong here: what a title means for the figures ({@code grid}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.caption;

import org.jspecify.annotations.NullMarked;
