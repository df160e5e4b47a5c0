package vn.khuyencong.ingest.observation.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * Number and date of a document: in its letterhead ("Số: 180/QĐ-UBND", "…, ngày 25 tháng 01 năm 2021"), or where its
 * annexes say what they are attached to. A blank that was to be filled by hand is none; the acts that it is based on have
 * numbers and dates of their own, which are not its.
 */
record Numbers(Optional<String> number, Optional<LocalDate> issuedOn) {
    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?iu)^số\\s*:?\\s*(\\d+\\s*/\\s*(?:\\d{4}\\s*/\\s*)?[\\p{Lu}-]+)");

    private static final Pattern OWN_DATE =
            Pattern.compile("(?iu)\\p{L}[\\p{L} .-]*,\\s*ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)kèm theo\\s+(?<kind>quyết định|báo cáo|kế hoạch|nghị quyết|chương trình|tờ trình|công văn)\\s+số\\s*:?\\s*"
                    + "(?<number>\\d+\\s*/\\s*(?:\\d{4}\\s*/\\s*)?[\\p{Lu}-]+)"
                    + "(?:[^\\d/]*ngày\\s*(?<day>\\d{1,2})\\s*(?:/|tháng)\\s*(?<month>\\d{1,2})\\s*(?:/|năm)\\s*(?<year>\\d{4}))?");

    private static final Lexicon<DocumentType> KINDS = Lexicon.load(DocumentType.class, "document_headings.yaml");

    static Numbers find(ProfileReader.Texts texts, Optional<DocumentType> type) {
        Optional<String> own =
                first(texts.head(), OWN_NUMBER).map(found -> found.group(1).replaceAll("\\s", ""));
        Optional<LocalDate> date = first(texts.head(), OWN_DATE).flatMap(found -> date(found, 1, 2, 3));
        List<Matcher> attached = texts.all().stream()
                .map(ATTACHED::matcher)
                .filter(Matcher::find)
                .filter(found -> isOfKind(found.group("kind"), type))
                .toList();
        return new Numbers(own.or(() -> findOnly(attached)), date.or(() -> attached.stream()
                .filter(found -> found.group("year") != null)
                .flatMap(found -> date(found, "day", "month", "year").stream())
                .findFirst()));
    }

    private static boolean isOfKind(String printed, Optional<DocumentType> type) {
        if (type.isEmpty()) {
            return true;
        }
        Optional<DocumentType> kind = KINDS.findOnly(printed);
        // A decision may promulgate any other kind but a report, and its number is then theirs.
        boolean promulgated = kind.equals(Optional.of(DocumentType.DECISION)) && type.get() != DocumentType.REPORT;
        return kind.equals(type) || promulgated;
    }

    private static Optional<String> findOnly(List<Matcher> attached) {
        List<String> numbers = attached.stream()
                .map(found -> found.group("number").replaceAll("\\s", ""))
                .distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    private static Optional<Matcher> first(List<String> texts, Pattern pattern) {
        return texts.stream().map(pattern::matcher).filter(Matcher::find).findFirst();
    }

    private static Optional<LocalDate> date(Matcher found, int day, int month, int year) {
        return date(found.group(day), found.group(month), found.group(year));
    }

    private static Optional<LocalDate> date(Matcher found, String day, String month, String year) {
        return date(found.group(day), found.group(month), found.group(year));
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
