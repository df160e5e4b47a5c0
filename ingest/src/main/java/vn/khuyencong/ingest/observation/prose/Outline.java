package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;

/** Under which headings a passage stands: each numbered passage opens a section that lasts to the next of its rank. */
final class Outline {
    /** @param activitiesBelow whether a heading at once below this one named an activity */
    private record Open(int rank, String number, Section section, boolean activitiesBelow) {}

    /** Letters left of a line whose others were lost: "p t t ển" of "phát triển". */
    private static final Pattern FRAGMENT = Pattern.compile("(?<!\\S)[b-df-hj-np-tvx]{1,2}(?!\\S)");

    private static final int SEVERAL = 2;

    /** A line without a number that is longer is a paragraph. */
    private static final int LONGEST_LINE = 90;

    private static final List<Cue> SAY = List.of(Cue.DONE, Cue.PLANNED, Cue.PLANNED_PERHAPS);

    private final Deque<Open> open = new ArrayDeque<>();
    private final Optional<String> title;
    private final Section document;
    private final Scanner scan;

    Outline(Profile profile, Scanner scan) {
        this.title = profile.title();
        boolean report =
                profile.type().filter(type -> type == DocumentType.REPORT).isPresent();
        this.document = Section.of(profile.period(), report ? Scenario.ACTUAL : Scenario.PLAN);
        this.scan = scan;
    }

    /** The section that a passage opens or stands in; what stands at once behind a table is under no heading of duties. */
    Section enter(Passage passage, Optional<Passage> before) {
        boolean behindTable = before.filter(other -> other.table().isPresent()).isPresent();
        boolean below = before.filter(Outline::isHeadOfParagraphs).isPresent();
        int rank = rank(passage);
        if (rank == Marker.NONE && !below) {
            leaveLists();
        }
        if (rank == Marker.NONE && isGrandTotal(passage.text())) {
            leaveActivities();
        }
        if (rank == Marker.NONE) {
            return behindTable && current().silent() ? document : current();
        }
        while (!open.isEmpty() && open.peek().rank() >= rank) {
            open.pop();
        }
        boolean amongActivities = !open.isEmpty() && open.peek().activitiesBelow();
        Section section = new Heading(head(passage), rank).under(current(), amongActivities);
        if (!open.isEmpty() && section.depth() == 0 && !section.activities().isEmpty()) {
            Open parent = open.pop();
            open.push(new Open(parent.rank(), parent.number(), parent.section(), true));
        }
        open.push(new Open(rank, number(passage), section, false));
        return section;
    }

    /** A member of a list goes on in the paragraph below it only where it says so by a colon, or is no sentence. */
    private static boolean isHeadOfParagraphs(Passage passage) {
        String text = passage.text().stripTrailing();
        return passage.marker().rank() < Marker.DASH
                || text.endsWith(":")
                || (!text.isEmpty() && ".;,".indexOf(text.charAt(text.length() - 1)) < 0);
    }

    /** "Tổng cộng: …" below numbered activities sums them up. */
    private static boolean isGrandTotal(String text) {
        return Words.cues(text).stream().anyMatch(hit -> hit.meaning() == Cue.GRAND_TOTAL && hit.start() == 0);
    }

    private void leaveActivities() {
        while (!open.isEmpty() && !current().activities().isEmpty()) {
            open.pop();
        }
    }

    private void leaveLists() {
        while (!open.isEmpty() && open.peek().rank() >= Marker.DASH) {
            open.pop();
        }
    }

    private Section current() {
        return open.isEmpty() ? document : open.peek().section();
    }

    /** A line of capitals without a number is a title; "Căn cứ …" and "Nơi nhận:" open what lasts to the next title. */
    private int rank(Passage passage) {
        boolean numbered = passage.marker().rank() != Marker.NONE;
        boolean title = !numbered && Passages.isCapitals(passage.text());
        boolean recipients = !numbered
                && passage.introducesAList()
                && Words.cues(passage.text()).stream().anyMatch(hit -> hit.meaning() == Cue.SILENT && hit.start() == 0);
        if (title || recipients) {
            return Marker.PART;
        }
        if (!numbered && isHeading(passage)) {
            return beginsWhole(passage) ? Marker.UNNUMBERED : rankOfActivity();
        }
        return lostItsSecondNumber(passage)
                ? passage.marker().rank() + 1
                : passage.marker().rank();
    }

    /** A "1." below the headings "1.", "1.1." is no other "1.", but one of those below. */
    private boolean lostItsSecondNumber(Passage passage) {
        int rank = passage.marker().rank();
        return rank == Marker.ARABIC
                && open.stream()
                        .anyMatch(each -> each.rank() == rank && each.number().equals(number(passage)))
                && open.stream().anyMatch(each -> each.rank() == rank + 1)
                && fragments(passage.text()) > 0;
    }

    private static String number(Passage passage) {
        return passage.text().substring(0, passage.marker().length()).strip();
    }

    private static boolean beginsWhole(Passage passage) {
        return Character.isUpperCase(passage.text().strip().codePointAt(0));
    }

    private static long fragments(String text) {
        return FRAGMENT.matcher(text).results().count();
    }

    /** A heading whose beginning was lost, its number too, stands beside the last that named an activity. */
    private int rankOfActivity() {
        return open.stream()
                .filter(each -> !each.section().activities().isEmpty())
                .mapToInt(Open::rank)
                .min()
                .orElse(Marker.UNNUMBERED);
    }

    /** A short line that is no sentence, tells no figure, and names an activity, a source, or what is done or planned. */
    private boolean isHeading(Passage passage) {
        String text = passage.text().strip();
        boolean line = !text.isEmpty()
                && text.length() <= LONGEST_LINE
                && passage.table().isEmpty()
                && (beginsWhole(passage) || fragments(text) >= SEVERAL)
                && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return line
                && scan.figures(passage.text()).isEmpty()
                && !isTitle(text)
                && (isActivity(text)
                        || isSource(text)
                        || Words.cues(text).stream().anyMatch(hit -> SAY.contains(hit.meaning()) && hit.start() == 0));
    }

    /** The management of the programme only by its own label: a title, too, speaks of "công tác khuyến công". */
    private static boolean isActivity(String text) {
        ActivityReading reading = ActivityWords.read(text);
        return reading.certainty() == ActivityReading.Certainty.KNOWN
                || (reading.isCertain()
                        && reading.activity()
                                .filter(activity -> activity != Activity.A9)
                                .isPresent());
    }

    private boolean isTitle(String text) {
        return title.filter(whole -> whole.contains(text) || text.contains(whole))
                .isPresent();
    }

    /** "Khuyến công quốc gia", "Nguồn ngân sách tỉnh": a source and hardly a word besides. */
    private static boolean isSource(String text) {
        return FundingSourceFinder.find(text).isPresent()
                && Between.LINK.fits(FundingSourceFinder.restOfHeading(text).toLowerCase(Locale.ROOT));
    }

    /** The words of a numbered passage that are a heading: up to a colon, the end of the sentence or the first figure. */
    private String head(Passage passage) {
        String body = passage.body();
        int end = body.length();
        for (Figure figure : scan.figures(passage.text())) {
            end = Math.min(end, Math.max(0, figure.start() - passage.marker().length()));
        }
        int colon = body.indexOf(':');
        return body.substring(0, colon > 0 ? Math.min(end, colon) : end).strip();
    }
}
