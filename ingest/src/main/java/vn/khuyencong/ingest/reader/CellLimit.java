package vn.khuyencong.ingest.reader;

import vn.khuyencong.ingest.issue.TooLargeFile;

/**
 * Counts the cells of a file against what memory allows. The longest report has some thousands; a few bytes of a workbook
 * or a web page can ask for billions.
 */
public final class CellLimit {
    /** Some 800 bytes each while a workbook is open: well within the heap of 1 GB that the launcher gives. */
    public static final int MOST = 200_000;

    private long cells;

    /**
     * Counts some cells.
     *
     * @throws UnreadableException when the file has more than it may, with those counted before
     */
    public void add(long more) throws UnreadableException {
        cells += more;
        if (cells > MOST) {
            throw UnreadableException.tooLarge(cells, MOST, TooLargeFile.Measure.CELLS);
        }
    }
}
