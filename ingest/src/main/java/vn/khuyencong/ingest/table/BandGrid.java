package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Table.Method;
import vn.khuyencong.ingest.document.Word;

/**
 * The grid of a table whose rows are drawn. What stands between two lines is one row, however many lines of text its cells
 * have; the white that runs through the rows shows the columns, and where no text crosses it a border is taken for drawn.
 * From there on it is read as a drawn table.
 */
final class BandGrid {
    /** Part of the bands that must show several columns. */
    private static final double PARTED = 0.5;

    /** Part of the filled cells that may hide columns, and of the words that may stand across a line. */
    private static final double DOUBT = 0.1;

    private final Bands bands;
    private final List<Word> words;
    private final Segmenter segmenter;
    private final Columns columns;
    private final double[] borders;

    private BandGrid(
            Bands bands, List<Word> words, Segmenter segmenter, List<SegmentedLine> rows, List<SegmentedLine> all) {
        this.bands = bands;
        this.words = words;
        this.segmenter = segmenter;
        this.columns = HeadedColumns.join(ColumnFinder.find(rows), rows.get(0), rows.subList(1, rows.size()));
        this.borders = borders(all);
    }

    /** The table between the lines, or nothing where they part no table row by row. */
    static Optional<PageTable> find(int page, Bands bands, List<Word> words, Segmenter segmenter) {
        List<SegmentedLine> rows = new ArrayList<>();
        int parted = 0;
        for (int i = 0; i < bands.count(); i++) {
            List<Word> own = BandZone.leaf(bands, i, words);
            if (!own.isEmpty()) {
                SegmentedLine row = BandRow.of(own, segmenter);
                rows.add(row);
                parted += row.isSingle() ? 0 : 1;
            }
        }
        if (parted < 2 || parted < PARTED * bands.count()) {
            return Optional.empty();
        }
        List<SegmentedLine> full =
                rows.stream().filter(row -> row.segments().size() > 2).toList();
        BandGrid grid = new BandGrid(bands, words, segmenter, full.size() >= 2 ? full : rows, rows);
        return grid.columns.count() < 3 ? Optional.empty() : grid.table(page);
    }

    private double[] borders(List<SegmentedLine> rows) {
        double[] found = new double[columns.count() + 1];
        found[0] = bands.box().x0();
        for (int i = 1; i < columns.count(); i++) {
            found[i] = (end(i - 1, rows) + columns.extents().get(i).from()) / 2;
        }
        found[columns.count()] = bands.box().x1();
        return found;
    }

    /** How far the texts of a column reach that end before the next one begins. */
    private double end(int column, List<SegmentedLine> rows) {
        double next = columns.extents().get(column + 1).from();
        return rows.stream()
                .flatMap(row -> row.segments().stream())
                .filter(segment -> columns.rangeOf(segment).last() == column && segment.x1() < next)
                .mapToDouble(Segment::x1)
                .max()
                .orElse(columns.extents().get(column).to());
    }

    private Optional<PageTable> table(int page) {
        List<Line> upright = new ArrayList<>();
        upright.add(new Line(borders[0], bands.box().y0(), bands.box().y1()));
        upright.add(
                new Line(borders[columns.count()], bands.box().y0(), bands.box().y1()));
        for (int i = 0; i < bands.count(); i++) {
            for (BandZone zone : BandZone.of(bands, i, borders)) {
                zone.addBorders(words, columns, borders, segmenter, upright);
            }
        }
        List<Line> level = new ArrayList<>(bands.whole());
        level.addAll(bands.partial());
        Lines lines = new Lines(level, upright);
        List<Lattice> lattices = Lattice.find(lines.level(), lines.upright());
        if (lattices.size() != 1) {
            return Optional.empty();
        }
        Lattice lattice = lattices.get(0);
        PageTable drawn = new RegionFiller(lattice, new Regions(lattice)).fill(page, words);
        PageTable table = new PageTable(
                page,
                page,
                Method.WHITESPACE,
                drawn.box(),
                drawn.borders(),
                drawn.rowCount(),
                drawn.cells(),
                false,
                false);
        return Optional.of(table).filter(found -> isSound(GridFit.of(found, words, lines)));
    }

    private static boolean isSound(GridFit fit) {
        return fit.hidingRows() == 0
                && fit.hidingColumns() <= DOUBT * fit.filled()
                && fit.crossed() <= DOUBT * fit.words()
                && fit.filled() >= fit.rows() + fit.columns() - 1;
    }
}
