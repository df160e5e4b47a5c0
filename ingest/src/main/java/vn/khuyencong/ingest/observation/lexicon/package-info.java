/**
 * The words of the field: which phrase means which code of the contract, and which years.
 *
 * <p>Comes in: a phrase, a heading or a sentence, repaired. Goes out: codes with the place of their words in it. All
 * phrases are data: resource files with examples beside each rule, which run as tests. Does not belong here: what a
 * whole table or sentence says.
 */
@NullMarked
package vn.khuyencong.ingest.observation.lexicon;

import org.jspecify.annotations.NullMarked;
