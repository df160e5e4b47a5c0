package vn.khuyencong.ingest.observation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.ProfileGap;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;

/** Reads the profile of a document from its heading, and from its text where the heading is lost. */
public final class ProfileReader {
    private ProfileReader() {}

    /** The profile; each part that is not found is an issue. */
    public static Profile read(Document document, Issues issues) {
        Texts texts = Texts.of(document);
        Optional<Heading> heading = Heading.find(texts.head());
        Optional<DocumentType> type = heading.map(Heading::type).or(() -> SelfReference.findType(texts.all()));
        Optional<String> title =
                heading.flatMap(Heading::title).or(() -> document.source().title());
        Numbers numbers = Numbers.find(texts, type);
        Optional<LocalDate> issuedOn = numbers.issuedOn();
        Optional<String> province = Province.find(texts, title, issues);
        Optional<Period> period = Programme.findPeriod(title, document, texts);
        noteGap(type, "loại văn bản", "kind", issues);
        noteGap(title, "tên văn bản", "title", issues);
        noteGap(numbers.number(), "số, ký hiệu", "number", issues);
        noteGap(issuedOn, "ngày ban hành", "date", issues);
        noteGap(period, "giai đoạn của chương trình", "programme years", issues);
        return new Profile(title, type, numbers.number(), issuedOn, province, period);
    }

    private static void noteGap(Optional<?> part, String vi, String en, Issues issues) {
        if (part.isEmpty()) {
            issues.add(new ProfileGap(Where.document(), vi, en));
        }
    }

    /** The texts in which a profile is looked for. */
    record Texts(List<String> head, List<String> all) {
        /** So many paragraphs and cells can stand before the text proper: letterhead, heading, title. */
        private static final int LONGEST_HEAD = 25;

        static Texts of(Document document) {
            List<String> all = document.blocks().stream()
                    .flatMap(BlockTexts::of)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            List<String> lead = all.stream()
                    .limit(LONGEST_HEAD)
                    .takeWhile(text -> !Heading.endsHead(text))
                    .toList();
            return new Texts(lead, all);
        }
    }
}
