/**
 * Whether a release may be published when nobody watches: one class for each gate.
 *
 * <p>Comes in: what differs between the published release and the next one, and thresholds. Goes out: for each gate whether it is
 * open, and if not, what it found, in both languages. New documents, and rows of comparisons that only they have, never close
 * a gate. Does not belong here: finding differences; what is done about a closed gate.
 */
@NullMarked
package vn.khuyencong.analytics.change.gate;

import org.jspecify.annotations.NullMarked;
