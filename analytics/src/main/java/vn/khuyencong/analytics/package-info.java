/**
 * Warehouse → comparisons → what is published.
 *
 * <p>{@code Main} is the command line and knows both rooms: {@code mart} computes the comparisons with Spark, {@code report}
 * publishes what is in the warehouse. Nothing of ingest is known here: the relations of the contract are the interface.
 */
@NullMarked
package vn.khuyencong.analytics;

import org.jspecify.annotations.NullMarked;
