package vn.khuyencong.ingest.observation.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.caption.Captions;
import vn.khuyencong.ingest.observation.key.TableText;
import vn.khuyencong.ingest.table.Tables;

/** A page written by hand: paragraphs, and tables between blank lines, as they stand in a report. */
final class PageText {
    private PageText() {}

    static TableFindings read(DocumentType type, Period years, String text, Issues issues) {
        return read(type, years, Optional.empty(), text, issues);
    }

    /** The same on a page with a date. */
    static TableFindings read(
            DocumentType type, Period years, Optional<LocalDate> issuedOn, String text, Issues issues) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (String line : (text + "\n\n").split("\n", -1)) {
            if (line.contains("|")) {
                rows.append(line).append('\n');
            } else {
                if (!rows.isEmpty()) {
                    blocks.add(TableText.table(Optional.empty(), Optional.empty(), rows.toString()));
                    rows.setLength(0);
                }
                if (!line.isBlank()) {
                    blocks.add(Paragraph.asPrinted(line.strip(), Optional.empty()));
                }
            }
        }
        Profile profile = new Profile(
                Optional.empty(), Optional.of(type), Optional.empty(), issuedOn, Optional.empty(), Optional.of(years));
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        Document document = Captions.attach(Tables.find(new Document(source, List.of(), blocks)), new Issues());
        return TableObserver.observe(document, profile, issues);
    }

    /** The observations, one a line. */
    static String lines(TableFindings found) {
        return found.observations().stream().map(PageText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Observation observation) {
        Period period = observation.period();
        String activity = observation.activity().map(each -> " " + each).orElse("");
        String source = observation.fundingSource().map(each -> " " + each).orElse("");
        String years = period.isYear() ? "" + period.start() : period.start() + "-" + period.end();
        String mean = observation.statistic() == Statistic.ANNUAL_MEAN ? "mean " : "";
        return String.join(
                " | ",
                observation.itemLabel(),
                observation.level().name().toLowerCase(Locale.ROOT) + activity,
                observation.measure().name().toLowerCase(Locale.ROOT) + source,
                years + " " + observation.scenario().name().toLowerCase(Locale.ROOT),
                mean + observation.value().stripTrailingZeros().toPlainString());
    }
}
