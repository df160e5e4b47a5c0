package vn.khuyencong.ingest.reconciliation.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.reconciliation.version.Shelf.doc;
import static vn.khuyencong.ingest.reconciliation.version.Shelf.figures;
import static vn.khuyencong.ingest.reconciliation.version.Shelf.pdf;
import static vn.khuyencong.ingest.reconciliation.version.Shelf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.observation.DocumentType;

/** Documents of one province and the same years: which are one report, which version counts, and why. */
class VersionsTest {
    /** A line for each document: its statement, revision, what counts, what it replaces, by what. */
    private static List<String> versions(Shelf... documents) {
        List<Form> forms = Arrays.stream(documents).map(Shelf::form).collect(Collectors.toCollection(ArrayList::new));
        List<Version> versions = Versions.of(forms);
        Collections.reverse(forms);
        assertEquals(versions, Versions.of(forms), "the order of the files must not matter");
        return versions.stream().map(VersionsTest::line).toList();
    }

    private static String line(Version version) {
        return version.documentId() + " " + version.statementId() + " "
                + version.revision().map(String::valueOf).orElse("?")
                + (version.isLatest() ? " latest" : "") + (version.isCounted() ? " counted" : "")
                + version.supersedes().map(earlier -> " supersedes " + earlier).orElse("")
                + version.decidedBy()
                        .map(evidence -> " by " + evidence.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    private static List<String> codes(Shelf... documents) {
        return Versions.of(Arrays.stream(documents).map(Shelf::form).toList()).stream()
                .map(version -> version.documentId() + " "
                        + version.issues().stream().map(Issue::code).collect(Collectors.joining(" ")))
                .map(String::strip)
                .toList();
    }

    @Test
    void aDocumentAloneIsItsOwnStatement() {
        assertEquals(List.of("d-1 s-1 1 latest counted"), versions(doc("d-1")));
    }

    @Test
    void aReportInTwoFormsIsOneStatementAndTheBetterReadFormCounts() {
        Shelf dump = text("d-1").with(figures(1, 14, Map.of(), true)).title("");
        assertEquals(List.of("d-1 s-1 1 latest", "d-2 s-1 1 latest counted"), versions(dump, pdf("d-2")));
        assertEquals(List.of("d-1 other_form", "d-2 other_form"), codes(dump, pdf("d-2")));
    }

    @Test
    void ofFormsThatAreReadAlikeWellTheOfficeFileCounts() {
        assertEquals(
                List.of("d-1 s-1 1 latest", "d-2 s-1 1 latest counted", "d-3 s-1 1 latest"),
                versions(pdf("d-1"), doc("d-2"), text("d-3")));
    }

    @Test
    void aCorrectedFigureMakesAVersionAndThePrintedDateDecidesFirst() {
        Shelf first =
                doc("d-2").issued("2023-01-10").saved("2023-03-01T00:00:00").put("2024-01-01T00:00:00Z");
        Shelf second = doc("d-1")
                .with(3, 350)
                .issued("2023-02-20")
                .saved("2023-01-01T00:00:00")
                .put("2023-01-01T00:00:00Z");
        assertEquals(
                List.of("d-1 s-1 2 latest counted supersedes d-2 by issue_date", "d-2 s-1 1"), versions(first, second));
        assertEquals(List.of("d-1 replaces_version", "d-2 replaced_by_version"), codes(first, second));
    }

    @Test
    void thenTheWordsOfTheTitleDecide() {
        Shelf second = doc("d-1").with(3, 350).title("Báo cáo Kết quả công tác khuyến công năm 2022 (lần 2)");
        assertEquals(
                List.of("d-1 s-1 2 latest counted supersedes d-2 by wording", "d-2 s-1 1"),
                versions(second.saved("2023-01-01T00:00:00"), doc("d-2").saved("2023-03-01T00:00:00")));
    }

    @Test
    void aDraftComesFirst() {
        Shelf draft = doc("d-1").with(3, 350).title("Dự thảo Báo cáo Kết quả công tác khuyến công năm 2022");
        assertEquals(
                List.of("d-1 s-1 1", "d-2 s-1 2 latest counted supersedes d-1 by wording"),
                versions(draft, doc("d-2")));
    }

    @Test
    void thenTheDateInsideTheFileAndLastTheDateOfTheFileInTheFolder() {
        assertEquals(
                List.of("d-1 s-1 2 latest counted supersedes d-2 by metadata", "d-2 s-1 1"),
                versions(
                        doc("d-1").with(3, 350).saved("2023-03-01T00:00:00").put("2023-01-01T00:00:00Z"),
                        doc("d-2").saved("2023-01-01T00:00:00").put("2024-01-01T00:00:00Z")));
        assertEquals(
                List.of("d-1 s-1 2 latest counted supersedes d-2 by file_time", "d-2 s-1 1"),
                versions(
                        doc("d-1").with(3, 350).saved("2023-01-01T00:00:00").put("2024-01-01T00:00:00Z"),
                        doc("d-2").saved("2023-01-01T00:00:00").put("2023-01-01T00:00:00Z")));
    }

    @Test
    void whereNothingDecidesNothingIsReplacedAndBothNamesAreSaid() {
        Shelf one = doc("d-1").with(3, 350).put("2024-01-01T00:00:00Z");
        Shelf other = doc("d-2").put("2024-01-01T00:00:00Z");
        assertEquals(
                List.of("d-1 s-1 ? latest counted by undecided", "d-2 s-1 ? latest counted by undecided"),
                versions(one, other));
        assertEquals(List.of("d-1 version_undecided", "d-2 version_undecided"), codes(one, other));
    }

    @Test
    void threeVersionsMakeAChain() {
        assertEquals(
                List.of(
                        "d-1 s-1 3 latest counted supersedes d-3 by issue_date",
                        "d-2 s-1 1",
                        "d-3 s-1 2 supersedes d-2 by file_time"),
                versions(
                        doc("d-1").with(3, 350).issued("2023-02-20").put("2023-05-01T00:00:00Z"),
                        doc("d-2").with(3, 360).put("2023-03-01T00:00:00Z"),
                        doc("d-3").issued("2023-01-10").put("2023-04-01T00:00:00Z")));
    }

    @Test
    void evidenceThatRunsInACircleDecidesNothing() {
        assertEquals(
                List.of(
                        "d-1 s-1 ? latest counted by undecided",
                        "d-2 s-1 ? latest counted by undecided",
                        "d-3 s-1 ? latest counted by undecided"),
                versions(
                        doc("d-1").with(3, 350).issued("2023-02-20").put("2023-01-01T00:00:00Z"),
                        doc("d-2").with(3, 360).put("2023-03-01T00:00:00Z"),
                        doc("d-3").issued("2023-01-10").put("2023-04-01T00:00:00Z")));
    }

    @Test
    void theFormsOfEachVersionGoWithIt() {
        Shelf first = doc("d-1").put("2023-01-01T00:00:00Z");
        Shelf second = doc("d-2").with(3, 350).put("2023-02-01T00:00:00Z");
        // A dump is made when it is needed: of the first version after the second.
        Shelf dumpOfFirst = text("d-3").put("2024-01-01T00:00:00Z");
        Shelf printOfSecond = pdf("d-4").with(3, 350).put("2024-02-01T00:00:00Z");
        assertEquals(
                List.of(
                        "d-1 s-1 1",
                        "d-2 s-1 2 latest counted supersedes d-1 by file_time",
                        "d-3 s-1 1",
                        "d-4 s-1 2 latest supersedes d-1 by file_time"),
                versions(first, second, dumpOfFirst, printOfSecond));
    }

    @Test
    void otherFormsWithOtherFiguresAreOneVersionUnlessBothAreVerified() {
        Shelf misread = text("d-2").with(figures(1, 20, Map.of(3, 800), false));
        Shelf corrected = text("d-2").with(3, 350).put("2024-01-01T00:00:00Z");
        Shelf print = pdf("d-1").put("2023-01-01T00:00:00Z");
        assertEquals(List.of("d-1 s-1 1 latest counted", "d-2 s-1 1 latest"), versions(print, misread));
        assertEquals(
                List.of("d-1 s-1 1", "d-2 s-1 2 latest counted supersedes d-1 by file_time"),
                versions(print, corrected));
    }

    @Test
    void aNewNumberOfTheSameOfficeMayBeARevisionAnotherOfficeIsAnotherReport() {
        Shelf first = doc("d-1").number("12/BC-SCT").issued("2023-01-10");
        assertEquals(
                List.of("d-1 s-1 1", "d-2 s-1 2 latest counted supersedes d-1 by issue_date"),
                versions(first, doc("d-2").with(3, 350).number("47/BC-SCT").issued("2023-03-01")));
        assertEquals(
                List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted"),
                versions(first, doc("d-2").with(3, 350).number("5/BC-TTKC").issued("2023-03-01")));
    }

    @Test
    void aPlanAndTheReportOnItMidTermAndFinalReportAreStatementsOfTheirOwn() {
        Shelf plan = doc("d-1").type(DocumentType.PLAN).title("Kế hoạch khuyến công giai đoạn 2021 - 2025");
        Shelf midTerm = doc("d-2").title("Báo cáo sơ kết Chương trình khuyến công giai đoạn 2021 - 2025");
        Shelf last = doc("d-3").title("Báo cáo tổng kết Chương trình khuyến công giai đoạn 2021 - 2025");
        assertEquals(
                List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted", "d-3 s-3 1 latest counted"),
                versions(plan, midTerm, last));
    }

    @Test
    void theSameTitleWithOtherFiguresIsAnotherReport() {
        Shelf other = doc("d-2").with(figures(13, 40, Map.of(), true));
        assertEquals(List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted"), versions(doc("d-1"), other));
    }

    @Test
    void aDecisionThatChangesSomeLinesReplacesNotTheWhole() {
        Shelf some = doc("d-2").with(figures(1, 13, Map.of(), true)).with(figures(1, 9, Map.of(3, 350), true));
        assertEquals(List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted"), versions(doc("d-1"), some));
    }

    @Test
    void withFewFiguresNothingCanBeSaid() {
        PrintedFigures few = figures(1, 5, Map.of(), true);
        assertEquals(
                List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted"),
                versions(doc("d-1").with(few), pdf("d-2").with(few)));
    }

    @Test
    void aTextWithoutTitleNeedsNearlyAllOfTheFigures() {
        Shelf half = text("d-2").title("").with(figures(8, 28, Map.of(), true));
        assertEquals(List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted"), versions(doc("d-1"), half));
    }

    @Test
    void aTextThatLostItsTablesGoesWithItsReport() {
        Shelf rest = text("d-2").number("12/BC-SCT").with(figures(1, 4, Map.of(), true));
        assertEquals(
                List.of("d-1 s-1 1 latest counted", "d-2 s-1 1 latest"),
                versions(doc("d-1").number("12/BC-SCT"), rest));
    }

    @Test
    void aTextThatCouldBelongToTwoReportsDoesNotJoinThem() {
        Shelf one = doc("d-1").number("12/BC-SCT");
        Shelf other = doc("d-2").number("5/BC-TTKC");
        assertEquals(
                List.of("d-1 s-1 1 latest counted", "d-2 s-2 1 latest counted", "d-3 s-1 1 latest"),
                versions(one, other, text("d-3").title("")));
    }

    @Test
    void aThousandVersionsAreOrdered() {
        List<Form> forms = IntStream.range(0, 1000)
                .mapToObj(number -> doc("d-%04d".formatted(number))
                        .with(1, number + 1)
                        .put("2024-01-01T%02d:%02d:00Z".formatted(number / 60, number % 60))
                        .form())
                .toList();
        List<Version> versions = Versions.of(forms);
        assertEquals(
                List.of("d-0999"),
                versions.stream()
                        .filter(Version::isCounted)
                        .map(Version::documentId)
                        .toList());
    }
}
