/**
 * Two releases → what changed between them, and whether that may be published when nobody watches.
 *
 * <p>Comes in: the warehouse of the published release and that of the next one. Goes out: {@code changes.json}, a short
 * {@code changes.md} and a page, and the gates that are closed. {@code difference} finds what changed, {@code gate} judges it,
 * {@code shown} writes it. Knows of {@code report} how numbers and pages look; nobody but the command line knows this room.
 * Does not belong here: choosing or computing a figure; switching releases.
 */
@NullMarked
package vn.khuyencong.analytics.change;

import org.jspecify.annotations.NullMarked;
