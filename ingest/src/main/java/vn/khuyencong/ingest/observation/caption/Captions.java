package vn.khuyencong.ingest.observation.caption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/** Gives each table the title and the unit that stand above it, or in its own first rows. */
public final class Captions {
    /** An annex, a title in two lines, its period, what it is attached to, a unit: no caption is longer. */
    private static final int LONGEST_CAPTION = 8;

    /** A period that is broken over two lines: "GIAI ĐOẠN 2014" and "- 2020". */
    private static final Pattern PERIOD_BEGUN = Pattern.compile("(?s).*(?:19|20)\\d\\d\\s*[-–]?\\s*");

    private static final Pattern REST_OF_PERIOD = Pattern.compile("\\s*[-–]?\\s*(?:19|20)\\d\\d\\s*\\)?");

    private Captions() {}

    /** The document with titles and units; money without any unit near it takes the one that the text proves. */
    public static Document attach(Document document, Issues issues) {
        List<Block> captioned = new ArrayList<>();
        for (Block block : document.blocks()) {
            captioned.add(block instanceof Table table ? caption(table, captioned) : block);
        }
        return UnitFromText.complete(document.withBlocks(captioned), issues);
    }

    private static Table caption(Table table, List<Block> before) {
        List<CaptionLine> lines = new ArrayList<>(linesAbove(before));
        lines.addAll(linesInside(table));
        Optional<String> title = CaptionLine.title(lines);
        Optional<String> unit =
                lines.stream().flatMap(line -> line.unit().stream()).findFirst();
        return table.withCaption(
                title.map(words -> withYearsOfItsName(words, table)).or(table::title), unit.or(table::unit));
    }

    /** Above the tables of several sheets stands one title; which year each is for, the sheet's name says ("TH 2022"). */
    private static String withYearsOfItsName(String title, Table table) {
        return table.title()
                .filter(name -> PeriodFinder.find(title).isEmpty()
                        && PeriodFinder.find(name).isPresent())
                .map(name -> title + " (" + name + ")")
                .orElse(title);
    }

    /** From the table upwards, as long as paragraphs belong to a caption; in reading order. */
    private static List<CaptionLine> linesAbove(List<Block> before) {
        List<CaptionLine> lines = new ArrayList<>();
        boolean plain = false;
        for (int index = before.size() - 1; index >= 0 && lines.size() < LONGEST_CAPTION; index--) {
            if (!(before.get(index) instanceof Paragraph paragraph)) {
                break;
            }
            boolean titled = lines.stream().anyMatch(line -> !line.title().isEmpty());
            String text = paragraph.text();
            if (REST_OF_PERIOD.matcher(text).matches()
                    && index > 0
                    && before.get(index - 1) instanceof Paragraph begun
                    && PERIOD_BEGUN.matcher(begun.text()).matches()) {
                text = begun.text() + " " + text;
                index--;
            }
            String words = text;
            Optional<CaptionLine> set = CaptionLine.find(words);
            Optional<CaptionLine> line = set.or(() -> titled ? Optional.empty() : CaptionLine.findPlainTitle(words));
            boolean second = plain
                    && line.filter(other ->
                                    !other.opensAnnex() && !other.title().isEmpty())
                            .isPresent();
            if (line.isEmpty() || second) {
                break;
            }
            plain |= set.isEmpty();
            lines.add(line.get());
            if (line.get().opensAnnex()) {
                break;
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    /** Rows of the header that are one cell over the whole width. */
    private static List<CaptionLine> linesInside(Table table) {
        int header = Math.max(table.headerRowCount(), 1);
        return table.cells().stream()
                .filter(cell -> cell.row() < header)
                .filter(cell -> table.columnCount() > 1 && cell.columnSpan() == table.columnCount())
                .map(Cell::text)
                .flatMap(text -> CaptionLine.find(text).stream())
                .toList();
    }
}
