/**
 * The static site: pages that open from the file system, offline, in Vietnamese with an English switch.
 *
 * <p>A document's page says which of its sums hold, which fail and why, what could not be checked, and draws its tables
 * again; a chosen figure shows its sums. It is whole without the script, too.
 *
 * <p>Comes in: the content. Goes out: a folder of HTML files, each whole in itself (style, script and charts inside).
 * The pages' views are records, their markup is in the templates beside this package's resources, escaped by default.
 * Does not belong here: SQL, a figure that is computed.
 */
@NullMarked
package vn.khuyencong.analytics.report.site;

import org.jspecify.annotations.NullMarked;
