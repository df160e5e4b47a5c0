package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.flat.FlatLine.Kind;

/** The lines of a flattened table → its rows, and the lines that belong to none. */
final class FlatRows {
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}\\.?");
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,2})[.)]?");
    private static final Pattern DECIMAL = Pattern.compile("(?:\\d{1,2}|[IVX]{1,5})(?:\\.\\d{1,2})+\\.?");
    private static final Pattern LETTER = Pattern.compile("[A-EĐ][.)]?|[a-hđ][.)]");
    private static final Pattern DASH = Pattern.compile("[-–+*•]");
    private static final Pattern GLUED_DASH = Pattern.compile("^([-–+])(?=\\p{L})");

    /** "Khác…………." leaves room for words: what follows is not its continuation. */
    private static final Pattern LEADER = Pattern.compile(".*(?:…|\\.{3,})\\.*");

    /** A line so much shorter than the longest of its column was not full: what follows is not its continuation. */
    private static final double FULL = 0.6;

    private static final int FURTHEST = 3;

    private final List<FlatLine> lines;
    private final List<FlatRow> rows = new ArrayList<>();
    private final List<FlatLine> rest = new ArrayList<>();
    private final int longest;
    private int lastArabic;
    private int lastPage;
    private boolean outside;

    private FlatRows(List<FlatLine> lines) {
        this.lines = lines;
        this.longest = lines.stream()
                .filter(line -> line.kind() == Kind.WORDS)
                .mapToInt(line -> line.words().length())
                .max()
                .orElse(0);
    }

    /** The rows, and the lines that belong to none. */
    record Read(List<FlatRow> rows, List<FlatLine> rest) {}

    static Read read(List<FlatLine> lines) {
        FlatRows reading = new FlatRows(lines);
        for (int i = 0; i < lines.size(); i++) {
            reading.add(i);
        }
        reading.endPage();
        return new Read(List.copyOf(reading.rows), List.copyOf(reading.rest));
    }

    private void add(int index) {
        FlatLine line = lines.get(index);
        switch (line.kind()) {
            case FIGURES -> addFigures(index, line);
            case WORDS -> addWords(index, line);
            case HEADING, INDEX, CAPTION -> endPage();
        }
    }

    /** Words behind the last row of a page that have neither number nor figures are no rows. */
    private void endPage() {
        outside = true;
        while (!rows.isEmpty() && !last().isNumbered() && !last().hasPieces()) {
            rest.addAll(rows.remove(rows.size() - 1).lines);
        }
    }

    private void addFigures(int index, FlatLine line) {
        String only = line.pieces().size() == 1 ? line.pieces().get(0) : "";
        if (!only.isEmpty() && (isPageNumber(index) || isNextPage(index))) {
            lastPage = Integer.parseInt(only);
            rest.add(line);
        } else if (!only.isEmpty() && isNextNumber(only) && isLabelNext(index)) {
            begin(only);
        } else if (!only.isEmpty() && FlatLine.isYear(only) && isBrokenRange(index)) {
            last().labels.add(only);
        } else if (rows.isEmpty() || outside) {
            rest.add(line);
        } else {
            last().pieces.addAll(line.pieces());
        }
    }

    private FlatRow last() {
        return rows.get(rows.size() - 1);
    }

    private void begin(String number) {
        Matcher arabic = ARABIC.matcher(number);
        if (arabic.matches()) {
            lastArabic = Integer.parseInt(arabic.group(1));
        } else if (ROMAN.matcher(number).matches()) {
            lastArabic = 0;
        }
        rows.add(new FlatRow(number));
        outside = false;
    }

    /** "1, 2, 3", "5.1", after what was printed before. */
    private boolean isNextNumber(String token) {
        Matcher arabic = ARABIC.matcher(token);
        if (arabic.matches()) {
            int number = Integer.parseInt(arabic.group(1));
            return number == 1 || (number > lastArabic && number <= lastArabic + FURTHEST);
        }
        return DECIMAL.matcher(token).matches()
                && (token.startsWith(lastArabic + ".") || Character.isLetter(token.charAt(0)));
    }

    /** Whether the line after a number standing alone is the begin of a label. */
    private boolean isLabelNext(int index) {
        return next(index)
                .filter(line -> line.kind() == Kind.WORDS && beginsLabel(line.text()))
                .isPresent();
    }

    private static boolean beginsLabel(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || text.startsWith("-");
    }

    private Optional<FlatLine> next(int index) {
        return index + 1 < lines.size() ? Optional.of(lines.get(index + 1)) : Optional.empty();
    }

    /** A number alone before the header of the next page, or at the end. */
    private boolean isPageNumber(int index) {
        Optional<FlatLine> next = next(index);
        boolean whole = lines.get(index).pieces().get(0).matches("\\d{1,3}");
        boolean atEnd = next.isEmpty()
                || next.get().beginsPage()
                || next.get().kind() == Kind.INDEX
                || next.get().kind() == Kind.HEADING;
        return whole
                && atEnd
                && (rows.isEmpty() || outside || last().hasPieces() || !last().isNumbered() || next.isPresent());
    }

    /** The number behind the last line, where the page before has the number before. */
    private boolean isNextPage(int index) {
        String only = lines.get(index).pieces().get(0);
        return lastPage > 0 && next(index).isEmpty() && only.equals(String.valueOf(lastPage + 1));
    }

    /** "giai đoạn 2016-" on one line, "2020" on the next. */
    private boolean isBrokenRange(int index) {
        return index > 0
                && !rows.isEmpty()
                && lines.get(index - 1).text().matches(".*\\d{4} ?[-–]")
                && !last().hasPieces();
    }

    private void addWords(int index, FlatLine line) {
        if (line.text().startsWith("(")
                && !rows.isEmpty()
                && last().hasPieces()
                && line.pieces().isEmpty()) {
            outside = true;
            rest.add(line);
            return;
        }
        String words = line.words();
        String glued = GLUED_DASH.matcher(words).replaceFirst("$1 ");
        int blank = glued.indexOf(' ');
        String head = blank < 0 ? glued : glued.substring(0, blank);
        String tail = blank < 0 ? "" : glued.substring(blank + 1).strip();
        if (isNumbering(head, tail, line)) {
            begin(head);
            append(index, line, tail);
        } else if (rows.isEmpty() || outside || beginsRow(line)) {
            if (outside && !line.pieces().isEmpty() && !rows.isEmpty() && !beginsLabel(line.text())) {
                outside = false;
            }
            if (outside && line.pieces().isEmpty()) {
                rest.add(line);
            } else {
                begin("");
                append(index, line, words);
            }
        } else {
            append(index, line, words);
        }
    }

    /** "I", "1", "1 Tư vấn …", as rows begin. */
    static boolean isNumbered(FlatLine line) {
        int blank = line.text().indexOf(' ');
        String head = blank < 0 ? line.text() : line.text().substring(0, blank);
        boolean arabic = ARABIC.matcher(head).matches() && line.pieces().size() < 2;
        return arabic || ROMAN.matcher(head).matches();
    }

    private boolean isNumbering(String head, String tail, FlatLine line) {
        if (ROMAN.matcher(head).matches() || LETTER.matcher(head).matches()) {
            return tail.isEmpty() ? line.pieces().isEmpty() : beginsLabel(tail);
        }
        if (DASH.matcher(head).matches()) {
            return !tail.isEmpty() && !goesOn(tail);
        }
        return isNextNumber(head) && !tail.isEmpty() && (beginsLabel(tail) || tail.startsWith("…"));
    }

    /** "công nghiệp" on a full line and "- tiểu thủ công nghiệp" on the next: a dash between words, not before an item. */
    private boolean goesOn(String tail) {
        return !rows.isEmpty()
                && !outside
                && !last().hasPieces()
                && Character.isLowerCase(tail.codePointAt(0))
                && lastLabel().length() >= FULL * longest;
    }

    private String lastLabel() {
        List<String> labels = last().labels;
        return labels.isEmpty() ? "" : labels.get(labels.size() - 1);
    }

    /** Words behind a row whose numbers are printed, or behind a label that ended before its line was full. */
    private boolean beginsRow(FlatLine line) {
        FlatRow row = last();
        if (row.hasPieces()) {
            return true;
        }
        String before = lastLabel();
        boolean capital = Character.isUpperCase(line.text().codePointAt(0));
        if (LEADER.matcher(before).matches() && capital && !FlatUnits.isUnit(line.words())) {
            return true;
        }
        boolean full = before.length() >= FULL * longest || before.isEmpty();
        return !full && !line.pieces().isEmpty() && beginsLabel(line.text()) && !FlatUnits.isUnit(line.words());
    }

    /** The numbers at the end of a line are of the row, unless a line of numbers follows: then they end the label. */
    private void append(int index, FlatLine line, String words) {
        last().lines.add(line);
        boolean figuresNext = next(index)
                .filter(next -> next.kind() == Kind.FIGURES && next.pieces().size() > 1)
                .isPresent();
        boolean year =
                line.pieces().size() == 1 && FlatLine.isYear(line.pieces().get(0));
        if (year && figuresNext) {
            last().labels.add(words + " " + line.pieces().get(0));
        } else {
            if (!words.isEmpty()) {
                last().labels.add(words);
            }
            last().pieces.addAll(line.pieces());
        }
    }
}
