/**
 * Documents → statements: which documents of a dataset are the same report, sent again or in another form.
 *
 * <p>Comes in: of each document of the same province and years, what it says of itself, what its file says of it, and its
 * figures. Goes out: for each document its statement, which version of it, and which one the comparisons count. A result
 * of the documents alone, in whatever order they come and whatever was decided before. Does not belong here: which
 * documents could be the same, and SQL ({@code warehouse}); what a comparison takes.
 */
@NullMarked
package vn.khuyencong.ingest.reconciliation.version;

import org.jspecify.annotations.NullMarked;
