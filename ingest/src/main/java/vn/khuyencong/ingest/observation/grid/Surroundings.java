package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.lexicon.CaptionWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.quantity.DeclaredUnit;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/**
 * What stands above a table in the document: the sentence that introduces it, then the headings that it stands under, the
 * nearest first. They say the years, the source or the scenario where its own title does not.
 */
record Surroundings(List<String> lines) {
    private static final Lexicon<CaptionWord> WORDS = Lexicon.load(CaptionWord.class, "captions.yaml");
    private static final int TITLE_DEPTH = -1;
    private static final int LONGEST_HEADING = 200;

    /** An introduction is longer than a heading, but no page. */
    private static final int LONGEST_INTRODUCTION = 400;

    private record Open(int depth, String words) {}

    Surroundings {
        lines = List.copyOf(lines);
    }

    /** One for each table of the document, in order. */
    static List<Surroundings> of(Document document) {
        List<Surroundings> all = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        String before = "";
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                String text = paragraph.text().strip();
                enter(text, open);
                before = isOfCaption(text) ? before : text;
            } else if (block instanceof Table) {
                List<String> lines = new ArrayList<>();
                if (introduces(before)) {
                    lines.add(before);
                }
                open.forEach(heading -> lines.add(heading.words()));
                all.add(new Surroundings(lines));
                before = "";
            }
        }
        return all;
    }

    /** The unit that the nearest line declares, as an introduction does: "… (đơn vị tính: triệu đồng):". */
    Optional<DeclaredUnit> findUnit() {
        return lines.stream()
                .limit(1)
                .filter(line -> WORDS.says(line, CaptionWord.UNIT))
                .flatMap(line -> MoneyUnits.standard().findDeclared(line).stream())
                .findFirst();
    }

    /** A numbered line opens a section that lasts to the next of its rank; an annex stands under no heading. */
    private static void enter(String text, Deque<Open> open) {
        if (startsWith(text, CaptionWord.ANNEX)) {
            open.clear();
            return;
        }
        Numbering number = Numbering.ofLabel(text);
        boolean title = !number.isPrinted() && isCapitals(text);
        if (!number.isPrinted() && !title) {
            return;
        }
        int depth = title ? TITLE_DEPTH : number.depth();
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
        String head = head(text);
        if (head.length() <= LONGEST_HEADING) {
            open.push(new Open(depth, head));
        }
    }

    /** A heading that goes on as a sentence is what stands before the colon. */
    private static String head(String text) {
        int colon = text.indexOf(':');
        return colon > 0 ? text.substring(0, colon) : text;
    }

    /** "Kinh phí thực hiện năm 2022 như sau:", "… được thể hiện ở bảng dưới đây:". */
    private static boolean introduces(String text) {
        return text.endsWith(":") && text.length() <= LONGEST_INTRODUCTION;
    }

    private static boolean isOfCaption(String text) {
        return startsWith(text, CaptionWord.UNIT)
                || startsWith(text, CaptionWord.NUMBERED)
                || (text.startsWith("(") && text.endsWith(")"));
    }

    private static boolean startsWith(String text, CaptionWord word) {
        return WORDS.hits(text).stream()
                .filter(hit -> hit.meaning() == word)
                .anyMatch(hit -> text.substring(0, hit.start()).chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean isCapitals(String text) {
        return text.chars().filter(Character::isLetter).count() >= 4
                && text.toUpperCase(Locale.ROOT).equals(text)
                && WORDS.meanings(text).isEmpty();
    }
}
