package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.flat.FlatLine.Kind;
import vn.khuyencong.ingest.observation.flat.HeadWords.HeadWord;

/**
 * Words of headers that stand among the rows are words of labels, "khuyến công quốc gia" on the second line of one; and a
 * year may be the end of a title.
 */
final class HeadWordsInLabels {
    /** "giai đoạn 2016-" at the end of a line. */
    private static final Pattern BROKEN_RANGE = Pattern.compile(".*\\d{4} ?[-–]");

    private final List<FlatLine> lines;

    private HeadWordsInLabels(List<FlatLine> lines) {
        this.lines = lines;
    }

    /** The same lines, those of labels told as words, those of titles as captions. */
    static List<FlatLine> tell(List<FlatLine> lines) {
        HeadWordsInLabels labels = new HeadWordsInLabels(lines);
        List<FlatLine> told = new ArrayList<>(lines);
        int i = 0;
        while (i < lines.size()) {
            int to = i;
            while (to < lines.size() && lines.get(to).isOfHeader()) {
                to++;
            }
            if (to > i && labels.areOfLabel(i, to)) {
                told.subList(i, to).replaceAll(FlatLine::asWords);
            }
            i = Math.max(to, i + 1);
        }
        for (int line = 1; line < told.size(); line++) {
            if (labels.endsTitle(line)) {
                told.set(line, told.get(line).asCaption());
            }
        }
        return told;
    }

    /** "GIAI ĐOẠN 2016 -" in a title, and "2020" on its next line. */
    private boolean endsTitle(int index) {
        FlatLine title = lines.get(index - 1);
        return title.kind() == Kind.CAPTION
                && BROKEN_RANGE.matcher(title.text()).matches()
                && FlatLine.isYear(lines.get(index).text());
    }

    private boolean areOfLabel(int from, int to) {
        boolean onlyWords = lines.subList(from, to).stream().allMatch(line -> line.kind() == Kind.HEADING);
        return onlyWords && (endsRange(from, to) || (isFew(from, to) && (isBeforeFigures(to) || isBehindWords(from))));
    }

    private boolean isFew(int from, int to) {
        List<HeadWord> headings = FlatLine.headWords(lines.subList(from, to)).stream()
                .filter(HeadWord::isOfColumns)
                .toList();
        return headings.size() < FlatRegions.HEADINGS_OF_TABLE
                && headings.stream().noneMatch(HeadWord::isYear);
    }

    private boolean isBeforeFigures(int to) {
        return to < lines.size() && lines.get(to).kind() == Kind.FIGURES;
    }

    private boolean isBehindWords(int from) {
        return from > 0
                && lines.get(from - 1).kind() == Kind.WORDS
                && lines.get(from - 1).pieces().isEmpty();
    }

    private boolean endsRange(int from, int to) {
        return from > 0
                && to == from + 1
                && BROKEN_RANGE.matcher(lines.get(from - 1).text()).matches();
    }
}
