/**
 * What changed, written: {@code changes.json} for programs, text for terminals and {@code changes.md}, and a page in the look of
 * the site.
 *
 * <p>Comes in: what differs, and what the gates say of it. Goes out: the same bytes for the same two warehouses. Lists for
 * people are cut at a stated number; {@code changes.json} has them whole. Does not belong here: finding or judging.
 */
@NullMarked
package vn.khuyencong.analytics.change.shown;

import org.jspecify.annotations.NullMarked;
