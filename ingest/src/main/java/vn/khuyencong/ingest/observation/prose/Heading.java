package vn.khuyencong.ingest.observation.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/** The words of a heading, and what they change for what stands below it. */
record Heading(String words, int rank) {
    /** A heading that is longer is a sentence, whose sources are its own. */
    private static final int LONGEST_OF_SOURCES = 80;

    /** Parts of the document below this rank are about activities. */
    private static final int FIRST_OF_ACTIVITIES = 2;

    /**
     * The section that the heading opens.
     *
     * @param amongActivities whether the headings beside it name activities
     */
    Section under(Section parent, boolean amongActivities) {
        List<Hit<Cue>> cues = Words.cues(words);
        List<Activity> activities = rank < FIRST_OF_ACTIVITIES
                ? List.of()
                : says(cues, Cue.ALLOTTING) ? parent.activities() : activities(parent);
        boolean names = !activities.isEmpty() && !activities.equals(parent.activities());
        boolean money = says(cues, Cue.MONEY_HEADING);
        boolean duty = says(cues, Cue.SILENT) && !names;
        Optional<Scenario> said = scenario(parent, cues);
        boolean part = says(cues, Cue.PART_OF_A_YEAR);
        Optional<Period> years = period();
        return new Section(
                (part ? When.yearOfThePart(words, cues) : years).or(parent::period),
                said.orElse(parent.scenario()),
                said.map(scenario -> scenario == Scenario.ACTUAL).orElse(parent.done()),
                activities,
                isContent(parent, cues, names) ? words : parent.label(),
                names ? 0 : parent.depth() + (money || rank >= Marker.DASH ? 0 : 1),
                parent.outside() || (amongActivities && activities.isEmpty() && !money && rank < Marker.DASH),
                source().or(parent::source),
                rank == Marker.PART ? duty : parent.silent() || (duty && rank < Marker.DASH),
                part || (parent.partOfAYear() && years.isEmpty()),
                parent.document());
    }

    /** Whether the heading says what is done: one that names an activity, or an item of one ("2.1.1. Tổ chức …"). */
    private boolean isContent(Section parent, List<Hit<Cue>> cues, boolean names) {
        boolean item =
                parent.findActivity().isPresent() && !says(cues, Cue.MONEY_HEADING) && !says(cues, Cue.PLANNED_PERHAPS);
        return rank < Marker.DASH && (names || item);
    }

    private static boolean says(List<Hit<Cue>> cues, Cue cue) {
        return cues.stream().anyMatch(hit -> hit.meaning() == cue);
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
    private Optional<Period> period() {
        List<Period> named = PeriodFinder.hits(words).stream()
                .filter(hit -> !Between.UNTIL.fits(words.substring(0, hit.start())))
                .map(Hit::meaning)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * What stands under the heading of one activity belongs to it, whatever its own words. A heading whose parts name
     * several activities ("Thông tin, tuyên truyền; tư vấn, trợ giúp") has them all.
     */
    private List<Activity> activities(Section parent) {
        ActivityReading whole = ActivityWords.read(words);
        if (parent.findActivity().isPresent()) {
            return parent.activities();
        }
        if (whole.certainty() == ActivityReading.Certainty.KNOWN) {
            return whole.activity().stream().toList();
        }
        if (opensWithDuties()) {
            return parent.activities();
        }
        if (activitiesOf(";").size() > 1) {
            return activitiesOf("[;,]");
        }
        if (whole.isCertain()) {
            return whole.activity().stream().toList();
        }
        return whole.candidates().isEmpty() ? parent.activities() : whole.candidates();
    }

    /** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH" is no management of the programme. */
    private boolean opensWithDuties() {
        return Words.cues(words).stream().anyMatch(hit -> hit.meaning() == Cue.SILENT && hit.start() == 0);
    }

    private List<Activity> activitiesOf(String separator) {
        return Arrays.stream(words.split(separator))
                .flatMap(part -> ActivityWords.find(part).stream())
                .distinct()
                .toList();
    }

    private Optional<FundingSource> source() {
        return words.length() > LONGEST_OF_SOURCES ? Optional.empty() : FundingSourceFinder.find(words);
    }
}
