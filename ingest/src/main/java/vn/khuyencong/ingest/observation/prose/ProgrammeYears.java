package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * The years of the programme that a document belongs to ("Chương trình khuyến công tỉnh giai đoạn 2021 - 2025"): those of
 * "cả giai đoạn" in a report of half of it. Where the text names no such programme or several, the document's own.
 */
final class ProgrammeYears {
    private static final int FARTHEST = 40;

    private ProgrammeYears() {}

    static Optional<Period> find(List<Passage> passages, Optional<Period> document) {
        List<Period> named = passages.stream()
                .flatMap(passage -> named(passage.text()).stream())
                .filter(years -> document.filter(own -> contains(years, own)).isPresent())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : document.filter(own -> named.isEmpty() && !own.isYear());
    }

    private static boolean contains(Period years, Period own) {
        return years.start() <= own.start() && own.end() <= years.end();
    }

    private static List<Period> named(String text) {
        List<Hit<Cue>> names = Words.cues(text).stream()
                .filter(hit -> hit.meaning() == Cue.NAME_OF_PROGRAMME)
                .toList();
        return PeriodFinder.hits(text).stream()
                .filter(hit -> !hit.meaning().isYear())
                .filter(hit -> names.stream().anyMatch(name -> isBehind(text, name, hit)))
                .map(Hit::meaning)
                .toList();
    }

    private static boolean isBehind(String text, Hit<Cue> name, Hit<Period> years) {
        return name.end() <= years.start()
                && years.start() - name.end() <= FARTHEST
                && text.substring(name.end(), years.start()).chars().noneMatch(c -> ",;.:".indexOf(c) >= 0);
    }
}
