/**
 * What a document is: its kind, number, date, province, programme years and title.
 *
 * <p>Comes in: a repaired document with captioned tables. Goes out: its profile, and issues for what is missing or unclear.
 * The first page decides, by its typography; where it is lost, what the text says of itself. Does not belong here: file
 * names and metadata (nothing is inferred from them), what single words mean ({@code lexicon}).
 */
@NullMarked
package vn.khuyencong.ingest.observation.profile;

import org.jspecify.annotations.NullMarked;
