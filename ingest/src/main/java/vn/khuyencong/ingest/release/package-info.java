/**
 * What is published, as one release: warehouse, comparisons, pages and exports in one folder that never changes again.
 *
 * <p>Comes in: a folder in which a release was built. Goes out: that folder as the published release, switched by one rename,
 * the last ones beside it, and a report of the run ({@link RunReport}, {@link Journal}), of whose failure somebody is told
 * ({@link FailureHook}). Does not belong here: what is in a release.
 */
@NullMarked
package vn.khuyencong.ingest.release;

import org.jspecify.annotations.NullMarked;
