package vn.khuyencong.ingest.observation;

import java.util.Optional;

/**
 * The printed cell or paragraph that a figure was read from.
 *
 * @param table ordinal of the table, 0 for the running text
 * @param row row of the cell's top left corner; the paragraph's number in the running text
 * @param column column of the cell's top left corner; 0 in the running text
 * @param figure which figure of that cell or paragraph, counted from 0
 * @param page where the format has pages
 */
public record Origin(int table, int row, int column, int figure, Optional<Integer> page) {}
