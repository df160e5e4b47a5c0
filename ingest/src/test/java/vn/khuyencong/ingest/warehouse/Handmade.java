package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Severity;
import vn.khuyencong.ingest.issue.Unmapped;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Project;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.reconciliation.Check;
import vn.khuyencong.ingest.reconciliation.Reconciled;
import vn.khuyencong.ingest.reconciliation.Rule;
import vn.khuyencong.ingest.reconciliation.Verdict;

/**
 * A small document, all of it written by hand. Its table, in triệu đồng, plans 2021–2025:
 *
 * <pre>
 * Nội dung                     | Kinh phí 2021-2025
 * Tổng                         | 1.389,6
 * I    Đào tạo nghề            | 1.000
 * II   Cung cấp thông tin      | 389,6
 * </pre>
 */
final class Handmade {
    static final String SHA = "ab".repeat(32);

    /** An issue of a test. */
    record UnknownHeading(Where where, String heading) implements Issue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String textVi() {
            return "Không hiểu tiêu đề “" + heading + "”.";
        }

        @Override
        public String textEn() {
            return "The heading “" + heading + "” was not understood.";
        }

        @Override
        public List<Unmapped> unmapped() {
            return List.of(new Unmapped(Unmapped.Kind.COLUMN, heading, 3));
        }
    }

    private Handmade() {}

    static IngestedDocument plan() {
        return plan("ke-hoach.docx", SHA, Verdict.HOLDS);
    }

    static IngestedDocument plan(String fileName, String sha, Verdict verdict) {
        Document document = document(fileName, sha);
        Observation total = money(1, Level.TOTAL, Activity.ALL, "Tổng", "1389.6", "1.389,6");
        Observation training = money(2, Level.ACTIVITY, Activity.A1, "Đào tạo nghề", "1000", "1.000");
        Observation news = money(3, Level.ACTIVITY, Activity.A6, "Cung cấp thông tin", "389.6", "389,6");
        Check check = new Check(
                Rule.ACTIVITIES_SUM_TO_TOTAL,
                Optional.of(1),
                total,
                List.of(training, news),
                BigDecimal.ONE,
                new BigDecimal("1389.6"),
                BigDecimal.ZERO,
                verdict,
                "Tổng của 2 hoạt động là 1.389,6, bằng số in.");
        Verification said = verdict == Verdict.FAILS ? Verification.CONTRADICTED : Verification.VERIFIED;
        return new IngestedDocument(
                document,
                new Findings(profile(), List.of(total, training, news), List.of(project())),
                new Reconciled(
                        List.of(check), Map.of(total.origin(), said, training.origin(), said, news.origin(), said)),
                List.of(new UnknownHeading(Where.cell(1, 0, 1, Optional.of(2)), "Kinh phí")));
    }

    private static Document document(String fileName, String sha) {
        Source source = new Source(
                fileName,
                sha,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Optional.of("Microsoft Word - KH.doc"),
                Optional.of(2),
                Source.TextSource.OFFICE);
        List<Cell> cells = new ArrayList<>();
        String[][] printed = {
            {"TT", "Kinh phí", "Nội dung"},
            {"", "1.389,6", "Tổng"},
            {"I", "1.000", "Đào tạo nghề"},
            {"II", "389,6", "Cung cấp thông tin"}
        };
        for (int row = 0; row < printed.length; row++) {
            for (int column = 0; column < 3; column++) {
                Place place = new Place(2, new Box(column * 100, row * 20, column * 100 + 90, row * 20 + 15));
                String raw = row == 3 && column == 1 ? "3 89,6" : printed[row][column];
                cells.add(Cell.asPrinted(row, column, 1, 1, raw, Optional.of(place))
                        .withText(printed[row][column])
                        .withHeader(row == 0));
            }
        }
        Table table = Table.of(Table.Method.OFFICE, 4, 3, cells)
                .withCaption(Optional.of("PHỤ LỤC I"), Optional.of("triệu đồng"));
        // Decomposed on purpose: the warehouse keeps composed characters.
        Paragraph paragraph = Paragraph.asPrinted("Ke\u0302\u0301 hoa\u0323ch", Optional.empty());
        return new Document(source, List.of(), List.of(paragraph, table));
    }

    private static Profile profile() {
        return new Profile(
                Optional.of("Kế hoạch khuyến công"),
                Optional.of(DocumentType.PLAN),
                Optional.of("12/KH-UBND"),
                Optional.of(LocalDate.of(2020, 12, 3)),
                Optional.of("02"),
                Optional.of(new Period(2021, 2025)));
    }

    private static Observation money(
            int row, Level level, Activity activity, String label, String value, String printed) {
        return new Observation(
                new Origin(1, row, 1, 0, Optional.of(2)),
                new Period(2021, 2025),
                Scenario.PLAN,
                Statistic.TOTAL,
                Optional.of(activity),
                level,
                level == Level.TOTAL ? Optional.empty() : Optional.of(row == 2 ? "I" : "II"),
                label,
                Measure.FUNDING,
                Optional.of(FundingSource.STATE),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal(value),
                Observation.VND_MILLION,
                new BigDecimal("0.1"),
                printed,
                Quality.AS_PRINTED,
                false);
    }

    static Observation withValue(Observation like, BigDecimal value) {
        return new Observation(
                like.origin(),
                like.period(),
                like.scenario(),
                like.statistic(),
                like.activity(),
                like.level(),
                like.itemPath(),
                like.itemLabel(),
                like.measure(),
                like.fundingSource(),
                like.indicatorCode(),
                like.bound(),
                value,
                like.unit(),
                like.resolution(),
                like.rawText(),
                like.quality(),
                like.doubtful());
    }

    private static Project project() {
        return new Project(
                new Origin(1, 2, 2, 0, Optional.of(2)),
                Period.year(2021),
                Scenario.PLAN,
                Optional.of(Activity.A1),
                "Đào tạo nghề may",
                Optional.of("HTX Hoa Ban"),
                Optional.empty(),
                Optional.of(new BigDecimal("300.5")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("300.5")));
    }
}
