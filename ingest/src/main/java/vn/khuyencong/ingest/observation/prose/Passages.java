package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** Joins the paragraphs that a page break, or the end of a line of capitals, tore apart. */
final class Passages {
    private static final String ENDS = ".;:!?…)”\"";

    private final List<Passage> passages = new ArrayList<>();
    private final List<Paragraph> open = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int number;

    private Passages() {}

    static List<Passage> of(Document document) {
        Passages join = new Passages();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                join.close(Optional.of(table));
                join.overCaptions(table);
            } else if (block instanceof Paragraph paragraph) {
                join.add(paragraph);
            }
        }
        join.close(Optional.empty());
        return List.copyOf(join.passages);
    }

    private void add(Paragraph paragraph) {
        if (!open.isEmpty() && !continues(paragraph.text())) {
            close(Optional.empty());
        }
        if (!open.isEmpty()) {
            text.append(' ');
        }
        starts.add(text.length());
        open.add(paragraph);
        text.append(paragraph.text());
    }

    private boolean continues(String next) {
        String before = text.toString().strip();
        if (before.isEmpty() || next.isBlank() || Marker.of(next).rank() != Marker.NONE) {
            return false;
        }
        boolean midSentence = ENDS.indexOf(before.charAt(before.length() - 1)) < 0
                && Character.isLowerCase(next.strip().codePointAt(0));
        return midSentence || (isCapitals(before) && isCapitals(next));
    }

    static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 3
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** "Đơn vị: triệu đồng" over a table belongs to it: what stands before introduces the table. */
    private void overCaptions(Table table) {
        int last = passages.size() - 1;
        if (last > 0 && Shape.UNIT_OF_TABLE.isIn(passages.get(last).text())) {
            passages.set(last - 1, passages.get(last - 1).with(table));
        }
    }

    private void close(Optional<Table> table) {
        if (!open.isEmpty()) {
            String whole = text.toString();
            passages.add(new Passage(number, List.copyOf(open), List.copyOf(starts), whole, Marker.of(whole), table));
            number += open.size();
        }
        open.clear();
        starts.clear();
        text.setLength(0);
    }
}
