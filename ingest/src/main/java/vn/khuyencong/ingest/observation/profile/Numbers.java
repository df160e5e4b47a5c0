package vn.khuyencong.ingest.observation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.HeadingWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * Number and date of a document: in its letterhead ("Số: 180/QĐ-UBND", "…, ngày 25 tháng 01 năm 2021"); the date also where
 * it is signed; or where its annexes say what they are attached to. A blank that was to be filled by hand is none; the acts
 * that it is based on have numbers and dates of their own, which are not its.
 *
 * @param kind what the code in the number says the document is, though its digits may be blank
 */
record Numbers(Optional<String> number, Optional<LocalDate> issuedOn, Optional<HeadingWord> kind) {
    /** "QĐ-UBND", "SCT-QLCN", "NQ-HĐND". */
    private static final String CODE = "\\p{Lu}[\\p{L}&.]*(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}&.]*)*";

    private static final Pattern OWN_NUMBER = Pattern.compile(
            "(?u)(?:^|\\s)(?i:số)\\s*[:.]?\\s*(?<digits>[\\d.…_\\s]*?)\\s*(?<year>/\\s*(?:19|20)\\d\\d\\s*)?[/-]\\s*(?<code>"
                    + CODE + ")");

    private static final Lexicon<HeadingWord> KINDS = Lexicon.load(HeadingWord.class, "document_headings.yaml");

    static boolean isNumberLine(String line) {
        Matcher number = OWN_NUMBER.matcher(line);
        return number.find() && number.start() == 0;
    }

    static boolean isDateLine(String line) {
        return Dates.isPlaceAndDay(line);
    }

    static Numbers find(FirstPage page, Optional<DocumentType> heading) {
        Optional<Matcher> own = page.letterhead().stream()
                .map(OWN_NUMBER::matcher)
                .filter(Matcher::find)
                .findFirst();
        Optional<HeadingWord> kind = own.flatMap(found -> KINDS.findOnly(found.group("code")));
        Optional<DocumentType> type = heading.or(() -> kind.flatMap(HeadingWord::type));
        Optional<Attachment> attached = Attachment.findOnly(page.all(), type);
        return new Numbers(
                own.flatMap(Numbers::number).or(() -> attached.flatMap(Attachment::number)),
                inLetterhead(page)
                        .or(() -> attached.flatMap(Attachment::issuedOn))
                        .or(() -> atSignature(page)),
                kind.or(() -> attached.flatMap(Attachment::kind)));
    }

    private static Optional<String> number(Matcher found) {
        String digits = found.group("digits").replaceAll("\\s", "");
        String year = Objects.requireNonNullElse(found.group("year"), "").replaceAll("\\s", "");
        return digits.matches("\\d+")
                ? Optional.of(digits + year + "/" + found.group("code").replaceAll("\\s", ""))
                : Optional.empty();
    }

    private static Optional<LocalDate> inLetterhead(FirstPage page) {
        return page.letterhead().stream()
                .flatMap(line -> Dates.findWithPlace(line).stream())
                .findFirst()
                .or(() -> Dates.findBehindPlace(String.join(" ", page.letterhead())));
    }

    /** A line of its own at the end; where the letterhead leaves the day blank, so does the document. */
    private static Optional<LocalDate> atSignature(FirstPage page) {
        boolean blank = page.letterhead().stream().anyMatch(Numbers::isDateLine);
        List<LocalDate> days = blank ? List.of() : signed(page).distinct().toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Stream<LocalDate> signed(FirstPage page) {
        return page.all().stream()
                .skip(page.head().size())
                .filter(line -> line.length() < 60)
                .flatMap(line -> Dates.findWithPlace(line).stream());
    }
}
