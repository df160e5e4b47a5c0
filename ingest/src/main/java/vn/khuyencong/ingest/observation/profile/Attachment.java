package vn.khuyencong.ingest.observation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.DocumentPart;
import vn.khuyencong.ingest.observation.lexicon.HeadingWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * What an annex says of the document it is attached to: "(Kèm theo Quyết định số 180/QĐ-UBND ngày 25/01/2021 …)"; number and
 * day may be blank.
 */
record Attachment(Optional<HeadingWord> kind, Optional<String> number, Optional<LocalDate> issuedOn) {
    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)kèm theo\\s+(?<kind>\\p{L}+\\s+\\p{L}+)\\s+số\\s*:?\\s*(?<number>(?<digits>[\\d.…_\\s]*)(?:/\\s*\\d{4}\\s*)?[/-]\\s*[\\p{L}&./-]+)"
                    + "(?<rest>.{0,120})",
            Pattern.DOTALL);

    private static final Lexicon<HeadingWord> KINDS = Lexicon.load(HeadingWord.class, "document_headings.yaml");

    /** The one document that the annexes name, if it may be this one. */
    static Optional<Attachment> findOnly(List<String> texts, Optional<DocumentType> type) {
        List<Attachment> attached = texts.stream()
                .map(ATTACHED::matcher)
                .filter(Matcher::find)
                .filter(found -> !FirstPage.says(found.group(), DocumentPart.CENTRAL))
                .map(Attachment::of)
                .filter(attachment -> attachment.mayBe(type))
                .toList();
        List<Attachment> numbered = attached.stream()
                .filter(attachment -> attachment.number().isPresent())
                .toList();
        long numbers = numbered.stream().map(Attachment::number).distinct().count();
        return numbers > 1
                ? Optional.empty()
                : numbered.stream()
                        .filter(attachment -> attachment.issuedOn().isPresent())
                        .findFirst()
                        .or(() -> Stream.concat(numbered.stream(), attached.stream())
                                .findFirst());
    }

    private static Attachment of(Matcher found) {
        String rest = Objects.requireNonNullElse(found.group("rest"), "");
        boolean blank = found.group("digits").chars().noneMatch(Character::isDigit);
        String number = found.group("number").replaceAll("\\s", "").replaceAll("[.,]$", "");
        return new Attachment(
                KINDS.findOnly(found.group("kind")), blank ? Optional.empty() : Optional.of(number), Dates.find(rest));
    }

    /** A decision may promulgate any other kind but a report, and its number is then theirs. */
    private boolean mayBe(Optional<DocumentType> type) {
        boolean promulgates =
                kind.equals(Optional.of(HeadingWord.DECISION)) && !type.equals(Optional.of(DocumentType.REPORT));
        return type.isEmpty() || promulgates || kind.flatMap(HeadingWord::type).equals(type);
    }
}
