package vn.khuyencong.analytics.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.SourceCell;
import vn.khuyencong.analytics.report.content.SourceTable;
import vn.khuyencong.analytics.report.content.Words;

/**
 * A printed table drawn again, each figure with its mark.
 *
 * @param heads the rows of the heading, which stay in sight
 * @param solved whether its columns were found by its sums
 * @param qualities what was done to figures of it, for the legend
 */
record TableView(
        String id,
        int ordinal,
        String title,
        String unit,
        String pages,
        Bilingual method,
        boolean solved,
        int rowCount,
        int columnCount,
        int figures,
        List<Bilingual> qualities,
        List<Integer> columnNumbers,
        List<Line> heads,
        List<Line> lines) {

    boolean hasFigures() {
        return figures > 0;
    }

    /** A row; {@code number} counts from 1. */
    record Line(int number, List<CellView> cells) {}

    /**
     * A cell.
     *
     * @param id its anchor; empty for a gap
     * @param classes the colour of the least certain of its figures, {@code long} for a text that needs room, and {@code
     *     rowlabel} for the label of a row
     * @param flag where the cell may be why sums fail
     */
    record CellView(
            Optional<String> id,
            boolean header,
            String text,
            String classes,
            Optional<Integer> rowSpan,
            Optional<Integer> columnSpan,
            Optional<String> raw,
            Optional<Suspicion> flag,
            List<CellMark> marks) {
        /** The figure that the whole cell leads to. */
        Optional<CellMark> first() {
            return marks.stream().findFirst();
        }

        List<CellMark> others() {
            return marks.stream().skip(1).toList();
        }
    }

    /** The mark of one figure of the cell, with the way to what it was understood as. */
    record CellMark(String href, Mark mark, Optional<Quality> quality) {}

    /**
     * What was done to a figure.
     *
     * @param value what a person has set in place of what is printed
     */
    record Quality(String sign, Bilingual word, Optional<String> value) {}

    /** Letters of a text that would make a tall column if its width were left to the browser. */
    private static final int LONG = 30;

    private static final List<String> CERTAINTY = List.of("contradicted", "unchecked", "verified");

    static TableView of(
            SourceTable table,
            List<SourceCell> cells,
            Map<String, List<Observation>> byCell,
            Map<String, Suspicion> flags,
            Words words) {
        Grid grid = Grid.of(cells);
        OptionalInt lead = LabelColumn.find(cells, byCell.keySet());
        List<Observation> figures = cells.stream()
                .flatMap(cell -> byCell.getOrDefault(cell.cellId(), List.of()).stream())
                .toList();
        List<Line> lines = grid.lines().stream()
                .map(line -> new Line(
                        line.number(),
                        line.slots().stream()
                                .map(slot -> cell(slot, byCell, flags, lead, words))
                                .toList()))
                .toList();
        return new TableView(
                Address.safe(table.tableId()),
                table.ordinal(),
                table.title().orElse(""),
                table.unit().orElse(Numbers.NONE),
                table.pages(),
                words.of("method", table.method()),
                table.method().equals("solved"),
                table.rowCount(),
                table.columnCount(),
                figures.size(),
                qualities(figures, words),
                IntStream.rangeClosed(1, grid.columns()).boxed().toList(),
                lines.subList(0, grid.headRows()),
                lines.subList(grid.headRows(), lines.size()));
    }

    private static List<Bilingual> qualities(List<Observation> figures, Words words) {
        return figures.stream()
                .map(Observation::quality)
                .filter(quality -> !quality.equals("as_printed"))
                .distinct()
                .sorted(Comparator.comparingInt(quality -> words.position("quality", quality)))
                .map(quality -> words.of("quality_sign", quality)
                        .then(" ", words.of("quality", quality))
                        .then(": ", words.of("quality_meaning", quality)))
                .toList();
    }

    private static CellView cell(
            Grid.Slot slot,
            Map<String, List<Observation>> byCell,
            Map<String, Suspicion> flags,
            OptionalInt lead,
            Words words) {
        List<Observation> figures = slot.cell()
                .map(cell -> byCell.getOrDefault(cell.cellId(), List.of()))
                .orElse(List.of());
        return new CellView(
                slot.cell().map(cell -> Address.safe(cell.cellId())),
                slot.cell().map(SourceCell::header).orElse(false),
                slot.cell().map(SourceCell::text).orElse(""),
                classes(slot, figures, lead),
                Optional.of(slot.rowSpan()).filter(span -> span > 1),
                Optional.of(slot.columnSpan()).filter(span -> span > 1),
                slot.cell().filter(SourceCell::isRepaired).map(SourceCell::rawText),
                slot.cell().map(SourceCell::cellId).map(flags::get),
                figures.stream().map(figure -> mark(figure, words)).toList());
    }

    private static String classes(Grid.Slot slot, List<Observation> figures, OptionalInt lead) {
        List<String> classes = new ArrayList<>();
        if (slot.cell().map(SourceCell::text).orElse("").length() > LONG) {
            classes.add("long");
        }
        if (lead.isPresent() && slot.column() == lead.getAsInt() && slot.columnSpan() == 1) {
            classes.add("rowlabel");
        }
        figures.stream()
                .map(Observation::verification)
                .min(Comparator.comparingInt(CERTAINTY::indexOf))
                .ifPresent(kind -> classes.addAll(List.of("n", kind)));
        return String.join(" ", classes);
    }

    /** A cell keeps what is printed: where a person has overruled it, the mark says by what. */
    private static CellMark mark(Observation figure, Words words) {
        FigureView view = FigureView.of(figure, words, List.of());
        String sign = words.of("quality_sign", figure.quality()).vi();
        Optional<String> value =
                Optional.of(view.value()).filter(unused -> figure.quality().equals("corrected"));
        return new CellMark(view.href(), view.mark(), view.quality().map(word -> new Quality(sign, word, value)));
    }
}
