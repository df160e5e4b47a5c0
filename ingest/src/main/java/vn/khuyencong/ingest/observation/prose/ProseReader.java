package vn.khuyencong.ingest.observation.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;

/** Reads the figures of a document's running text. Start here: passages, their sections and lists, their sentences. */
public final class ProseReader {
    private final Profile profile;
    private final Issues issues;
    private final Lists lists = new Lists();
    private final List<Draft> drafts = new ArrayList<>();

    private ProseReader(Profile profile, Issues issues) {
        this.profile = profile;
        this.issues = issues;
    }

    /**
     * The observations of the running text, in reading order: table 0, row the number of the paragraph. A figure whose
     * subject is not certain is none, and an issue says so.
     */
    public static List<Observation> read(Document document, Profile profile, Issues issues) {
        ProseReader reader = new ProseReader(profile, issues);
        reader.readAll(document, Passages.of(document));
        return Observed.of(
                Wholes.complete(reader.drafts, reader.lists), profile.title().isPresent(), issues);
    }

    /** "- Kinh phí: 240 triệu đồng" and below it "- Nguồn kinh phí: khuyến công quốc gia". */
    private void nameSourceAbove(Passage passage, FundingSource source) {
        int last = drafts.size() - 1;
        if (last >= 0
                && drafts.get(last).isFunding()
                && drafts.get(last).source().isEmpty()
                && drafts.get(last).passage().isJustBefore(passage)) {
            drafts.set(last, drafts.get(last).with(Optional.of(source)));
        }
    }

    /** The year of the document; of a report without a date the last year that it tells of. */
    private Optional<Integer> lastYear() {
        boolean report = profile.type().filter(DocumentType.REPORT::equals).isPresent();
        return profile.issuedOn()
                .map(LocalDate::getYear)
                .or(() -> profile.period().filter(period -> report).map(Period::end));
    }

    private void readAll(Document document, List<Passage> passages) {
        Scanner scan = new Scanner(document, passages, lastYear(), profile.period());
        Outline outline = new Outline(profile, scan);
        Optional<PassageReader> before = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Section section = outline.enter(passage, i > 0 ? Optional.of(passages.get(i - 1)) : Optional.empty());
            Optional<Situation> introduced = lists.enter(passage);
            Situation situation = introduced.map(said -> said.in(section)).orElse(Situation.of(section));
            PassageReader reader =
                    new PassageReader(passage, situation, before.map(PassageReader::carried), scan, issues);
            if (section.silent() || reader.isLegalBasis()) {
                reader.skip();
            } else {
                drafts.addAll(reader.read());
                reader.sourceAlone().ifPresent(source -> nameSourceAbove(passage, source));
            }
            if (passage.introducesAList() && i + 1 < passages.size()) {
                lists.introduce(passage, passages.get(i + 1), reader.introduced());
            }
            before = Optional.of(reader);
        }
    }
}
