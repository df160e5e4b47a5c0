package vn.khuyencong.ingest.observation.grid;

/**
 * A row below the header with a label.
 *
 * @param number as printed, in a cell of its own or at the head of the label
 * @param label as printed, whole
 * @param unit text of the unit column, empty where it is blank
 * @param figures how many value cells are filled
 * @param heading whether the label runs over the value columns
 */
record Line(int row, Numbering number, String label, String unit, int figures, boolean heading) {
    boolean hasFigures() {
        return figures > 0;
    }
}
