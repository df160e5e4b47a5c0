package vn.khuyencong.ingest.document;

/**
 * A rectangle on a page that is filled with ink and larger than a line: the ground of a cell, a zebra stripe, a bar of a
 * chart.
 *
 * @param colour the same number for the same colour on one page; it says nothing more
 */
public record Shading(Box box, int colour) {}
