/**
 * Running text → observations: the fiscal prose of a report, read with a grammar.
 *
 * <p>Comes in: the repaired paragraphs (and the tables between them, as members of a list that introduces them) and the
 * profile. Goes out: observations with table 0, and an issue for every figure whose subject is not certain. The order:
 * {@code Outline} says under which headings a passage stands, {@code Clauses} cuts it into clauses and parentheses,
 * {@code Phrasebook} marks the words that decide ({@code phrases.yaml}, {@code lexicon}), and one rule for each question
 * (what, whose money, when, planned or done) answers it for each figure. Does not belong here: scanning numbers and
 * units ({@code quantity}), the vocabularies shared with the tables ({@code lexicon}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.prose;

import org.jspecify.annotations.NullMarked;
