/**
 * What a person should look at: one record for each kind of trouble in a source, and the list that gathers them.
 *
 * <p>Comes in: the facts of the trouble, from every room that meets it. Goes out: the relation {@code issue} and the run's
 * report, in Vietnamese and English. Does not belong here: our own failures (they are exceptions), deciding whether
 * something is trouble (the room that meets it does).
 */
@NullMarked
package vn.khuyencong.ingest.issue;

import org.jspecify.annotations.NullMarked;
