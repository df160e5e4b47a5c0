/**
 * Documents → warehouse: a report is read, its tables are found, its text is repaired, its figures are observed, they are
 * reconciled, and kept in the warehouse.
 *
 * <p>{@code Ingest} is the way of one document, a line a stage: read it first; {@code Refresh} is that of a release. {@code
 * Main} is the command line. They know every room, and no room knows them.
 */
@NullMarked
package vn.khuyencong.ingest;

import org.jspecify.annotations.NullMarked;
