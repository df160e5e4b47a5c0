/**
 * Running text → observations: the fiscal prose of a report, read with a grammar.
 *
 * <p>Comes in: the repaired paragraphs, the tables that they introduce, and the profile. Goes out: observations with table
 * 0, and an issue for every figure whose subject is not certain. {@code Outline} says under which headings a passage
 * stands, {@code Clauses} cuts it, {@code Cue} and {@code Between} name the words that decide ({@code said_of_*.yaml},
 * {@code clause.yaml}, {@code between.yaml}), {@code Shape} how things look ({@code shapes.yaml}), and a rule for each
 * question (whose money, when, planned or done) answers it for each figure; what the words leave open is filed under the
 * likeliest, with an issue, and never verified. Does not belong here: scanning numbers
 * ({@code quantity}), the words shared with the tables ({@code lexicon}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.prose;

import org.jspecify.annotations.NullMarked;
