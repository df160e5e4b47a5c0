package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/** Under which headings a passage stands: each numbered passage opens a section that lasts to the next of its rank. */
final class Outline {
    private record Open(int rank, Section section) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Section document;
    private final Scanner scan;

    Outline(Profile profile, Scanner scan) {
        this.scan = scan;
        boolean report =
                profile.type().filter(type -> type == DocumentType.REPORT).isPresent();
        document = new Section(
                profile.period(),
                report ? Scenario.ACTUAL : Scenario.PLAN,
                false,
                List.of(),
                "",
                Optional.empty(),
                false);
    }

    /** The section that a passage opens or stands in; what stands at once behind a table is under no heading of duties. */
    Section enter(Passage passage, boolean behindTable) {
        int rank = rank(passage);
        if (rank == Marker.NONE) {
            return behindTable && current().silent() ? document : current();
        }
        while (!open.isEmpty() && open.peek().rank() >= rank) {
            open.pop();
        }
        Section section = under(current(), head(passage), rank);
        open.push(new Open(rank, section));
        return section;
    }

    private Section current() {
        return open.isEmpty() ? document : open.peek().section();
    }

    /** A line of capitals without a number is a title; "Căn cứ …" and "Nơi nhận:" open what lasts to the next title. */
    private static int rank(Passage passage) {
        boolean title = passage.marker().rank() == Marker.NONE && Passages.isCapitals(passage.text());
        boolean recipients = passage.marker().rank() == Marker.NONE
                && Words.cues(passage.text()).stream().anyMatch(hit -> hit.meaning() == Cue.SILENT && hit.start() == 0)
                && passage.introducesAList();
        return title || recipients ? Marker.PART : passage.marker().rank();
    }

    /** The words of a numbered passage that are a heading: up to a colon, the end of the sentence or the first figure. */
    private String head(Passage passage) {
        String body = passage.body();
        int end = body.length();
        for (Figure figure : scan.figures(passage.text())) {
            end = Math.min(end, Math.max(0, figure.start() - passage.marker().length()));
        }
        int colon = body.indexOf(':');
        end = colon > 0 ? Math.min(end, colon) : end;
        return body.substring(0, end).strip();
    }

    private static Section under(Section parent, String head, int rank) {
        List<Hit<Cue>> cues = Words.cues(head);
        List<Activity> activities = rank >= 2 ? activities(parent, head) : List.of();
        boolean names = !activities.isEmpty() && !activities.equals(parent.activities());
        boolean duty = cues.stream().anyMatch(hit -> hit.meaning() == Cue.SILENT) && !names;
        Optional<Scenario> said = scenario(parent, cues);
        return new Section(
                period(head).or(() -> parent.period()),
                said.orElse(parent.scenario()),
                said.map(scenario -> scenario == Scenario.ACTUAL).orElse(parent.done()),
                activities,
                names ? head : parent.label(),
                source(head).or(() -> parent.source()),
                rank == Marker.PART ? duty : parent.silent() || (duty && rank < Marker.DASH));
    }

    private static Optional<Scenario> scenario(Section parent, List<Hit<Cue>> cues) {
        return cues.stream()
                .flatMap(hit -> says(parent, hit.meaning()).stream())
                .findFirst();
    }

    private static Optional<Scenario> says(Section parent, Cue cue) {
        return switch (cue) {
            case DONE -> Optional.of(Scenario.ACTUAL);
            case ESTIMATED -> Optional.of(Scenario.ESTIMATE);
            case PLANNED -> Optional.of(Scenario.PLAN);
            case PLANNED_PERHAPS -> parent.done() ? Optional.empty() : Optional.of(Scenario.PLAN);
            default -> Optional.empty();
        };
    }

    /** The years of a heading, where it names one period; "đến năm 2020" names a programme, not its years. */
    private static Optional<Period> period(String head) {
        List<Period> named = PeriodFinder.hits(head).stream()
                .filter(hit -> !head.substring(0, hit.start()).stripTrailing().matches("(?iu).*(đến|từ|trước|sau)"))
                .map(Hit::meaning)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * What stands under the heading of one activity belongs to it, whatever its own words. A heading whose parts name
     * several activities ("Thông tin, tuyên truyền; tư vấn, trợ giúp") has them all.
     */
    private static List<Activity> activities(Section parent, String head) {
        if (parent.findActivity().isPresent()) {
            return parent.activities();
        }
        ActivityReading whole = ActivityFinder.read(head);
        if (whole.certainty() == ActivityReading.Certainty.KNOWN) {
            return whole.activity().stream().toList();
        }
        List<Activity> parts = Arrays.stream(head.split(";"))
                .flatMap(part -> ActivityFinder.find(part).stream())
                .distinct()
                .toList();
        if (parts.size() > 1) {
            return parts;
        }
        if (whole.isCertain()) {
            return whole.activity().stream().toList();
        }
        return whole.candidates().isEmpty() ? parent.activities() : whole.candidates();
    }

    private static Optional<FundingSource> source(String head) {
        return head.length() > 80 ? Optional.empty() : FundingSourceFinder.find(head);
    }
}
