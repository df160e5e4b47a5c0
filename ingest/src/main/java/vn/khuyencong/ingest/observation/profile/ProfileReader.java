package vn.khuyencong.ingest.observation.profile;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.ProfileGap;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.lexicon.HeadingWord;

/** Reads the profile of a document from its first page, and from its text where that page is lost. */
public final class ProfileReader {
    private ProfileReader() {}

    /** The profile; each part that is not found is an issue. */
    public static Profile read(Document document, Issues issues) {
        FirstPage page = FirstPage.of(document);
        Optional<Subject> subject = page.heading().isPresent() ? Optional.empty() : Subject.find(page.head());
        Numbers numbers = Numbers.find(page, page.heading().flatMap(Heading::kind));
        Optional<DocumentType> type = type(page, numbers, subject);
        Optional<String> title = page.heading().flatMap(Heading::title).or(() -> subject.map(Subject::title));
        Optional<LocalDate> issuedOn = numbers.issuedOn();
        Optional<String> province = Province.find(page, title, issuedOn, issues);
        Optional<Period> period = Programme.findPeriod(title, type, document, page, issuedOn, issues);
        noteGap(type, "loại văn bản", "kind", issues);
        noteGap(title, "tên văn bản", "title", issues);
        noteGap(numbers.number(), "số, ký hiệu", "number", issues);
        noteGap(issuedOn, "ngày ban hành", "date", issues);
        noteGap(period, "giai đoạn của chương trình", "programme years", issues);
        return new Profile(title, type, numbers.number(), issuedOn, province, period);
    }

    /** By the heading; else the code in the number, the subject of a letter, what the text calls itself. */
    private static Optional<DocumentType> type(FirstPage page, Numbers numbers, Optional<Subject> subject) {
        if (page.heading().isPresent()) {
            return page.heading().get().kind();
        }
        if (numbers.kind().isPresent()) {
            return numbers.kind().flatMap(HeadingWord::type);
        }
        return subject.isPresent() ? subject.get().findType() : SelfReference.findType(page.all());
    }

    private static void noteGap(Optional<?> part, String vi, String en, Issues issues) {
        if (part.isEmpty()) {
            issues.add(new ProfileGap(Where.document(), vi, en));
        }
    }
}
