/**
 * Printed text → right text, printed number → exact number.
 *
 * <p>Comes in: text as the file has it. Goes out: Unicode NFC with glyph faults mended, and numbers as exact decimals with
 * the number style that their table is written in; the printed text always stays beside it. Does not belong here: what a
 * number counts, money units ({@code observation}).
 */
@NullMarked
package vn.khuyencong.ingest.repair;

import org.jspecify.annotations.NullMarked;
