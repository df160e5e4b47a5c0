package vn.khuyencong.ingest.reconciliation.correction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it stands in the file, key by key, not yet known to be whole.
 *
 * @param cell the id of a cell as {@code explain} and the site show it, with or without the document's id; instead of it
 *     {@code table}, {@code row} and {@code column}, or {@code paragraph}
 */
record CorrectionForm(
        @Nullable String document,
        @Nullable String cell,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Integer paragraph,
        @Nullable String printed,
        @Nullable String right,
        @Nullable String who,
        @Nullable String when,
        @Nullable String why) {
    /** In the order in which they are best written. */
    static final List<String> KEYS = List.of(
            "document", "cell", "table", "row", "column", "paragraph", "printed", "right", "who", "when", "why");

    /** The keys whose values are numbers to YAML, too. */
    static final List<String> NUMBERS = List.of("table", "row", "column", "paragraph");

    private static final Pattern CELL_ID = Pattern.compile("(?:(d-[0-9a-f]{16})-)?t(\\d{2,4})-r(\\d{3,6})c(\\d{2,4})");

    /**
     * The correction that is meant.
     *
     * @param faults receives what is wrong with it; there is no correction then
     */
    Optional<Correction> read(Entry entry, List<Fault> faults) {
        List<Fault> own = new ArrayList<>();
        requireWords(entry, own);
        Optional<Spot> spot = findSpot(entry, own);
        Optional<LocalDate> date = findDate(entry, own);
        if (spot.filter(Spot::isRunningText).isPresent() && isBlank(printed)) {
            own.add(entry.fault(
                    "đính chính trong lời văn phải ghi những chữ đang in (printed)",
                    "a correction of running text must give the words that are printed (printed)"));
        }
        faults.addAll(own);
        if (!own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                entry,
                text(document),
                findDocumentId(),
                spot.orElseThrow(),
                text(printed),
                text(right),
                text(who),
                date.orElseThrow(),
                text(why)));
    }

    private void requireWords(Entry entry, List<Fault> faults) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("document", !isBlank(document));
        given.put("printed", printed != null); // a blank cell prints nothing
        given.put("right", right != null); // nothing may be what is right
        given.put("who", !isBlank(who));
        given.put("when", !isBlank(when));
        given.put("why", !isBlank(why));
        List<String> missing = given.keySet().stream()
                .filter(key -> !given.getOrDefault(key, false))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(entry.fault("thiếu " + String.join(", ", missing), "lacks " + String.join(", ", missing)));
        }
        if (printed != null && text(printed).equals(text(right))) {
            faults.add(entry.fault("printed và right giống nhau", "printed and right are the same"));
        }
    }

    private Optional<Spot> findSpot(Entry entry, List<Fault> faults) {
        boolean byCell = cell != null && table == null && row == null && column == null && paragraph == null;
        boolean byParagraph = cell == null && table == null && row == null && column == null && paragraph != null;
        boolean byNumbers = cell == null && table != null && row != null && column != null && paragraph == null;
        if (byParagraph && paragraph != null && paragraph >= 0) {
            return Optional.of(new Spot(0, paragraph, 0));
        }
        if (byNumbers && table != null && row != null && column != null && table > 0 && row >= 0 && column >= 0) {
            return Optional.of(new Spot(table, row, column));
        }
        Matcher id = CELL_ID.matcher(text(cell));
        if (byCell && id.matches()) {
            return Optional.of(new Spot(number(id, 2), number(id, 3), number(id, 4)));
        }
        faults.add(entry.fault(
                "vị trí phải ghi theo đúng một cách: cell (ví dụ t03-r012c05, kèm hoặc không kèm mã tài liệu), hoặc table"
                        + " (từ 1) với row và column (từ 0), hoặc paragraph (từ 0)",
                "the place must be given in just one way: cell (for example t03-r012c05, with or without the document's"
                        + " id), or table (from 1) with row and column (from 0), or paragraph (from 0)"));
        return Optional.empty();
    }

    private Optional<String> findDocumentId() {
        Matcher id = CELL_ID.matcher(text(cell));
        return id.matches() ? Optional.ofNullable(id.group(1)) : Optional.empty();
    }

    private Optional<LocalDate> findDate(Entry entry, List<Fault> faults) {
        if (isBlank(when)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(when)));
        } catch (DateTimeParseException noDate) {
            faults.add(entry.fault(
                    "ngày “" + when + "” phải ghi theo dạng năm-tháng-ngày, ví dụ 2026-03-15",
                    "the date “" + when + "” must be given as year-month-day, for example 2026-03-15"));
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** As all text is kept: NFC, without blanks around it. */
    private static String text(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
