/**
 * Warehouse → comparisons → what is published.
 *
 * <p>{@code Main} is the command line and knows all rooms: {@code mart} computes the comparisons with Spark, {@code report}
 * publishes what is in the warehouse, {@code change} tells what changed between two releases, and whether that may be
 * published. Nothing of ingest is known here: the relations of the contract are the interface.
 */
@NullMarked
package vn.khuyencong.analytics;

import org.jspecify.annotations.NullMarked;
