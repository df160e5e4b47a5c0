package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Project;
import vn.khuyencong.ingest.repair.NumberStyle;

/** All tables of a document → observations, in reading order. */
public final class TableObserver {
    private TableObserver() {}

    /**
     * Observes every table; what is not understood becomes an issue.
     *
     * @param document repaired, its tables with their captions
     * @param profile what the document says of itself: years and scenario where a table says none
     */
    public static TableFindings observe(Document document, Profile profile, Issues issues) {
        List<Observation> observations = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        List<Table> tables = document.tables();
        List<Surroundings> surroundings = Surroundings.of(document);
        NumberStyle usual = NumberStyle.decide(tables.stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> !cell.header() && CellText.isFigure(cell.text()) && !isNumber(cell.text()))
                .map(Cell::text)
                .toList());
        Set<Period> expected = expectedYears(tables, surroundings, profile);
        for (int index = 0; index < tables.size(); index++) {
            Grid grid = new Grid(tables.get(index), index + 1);
            TableFindings found =
                    new GridObserver(grid, surroundings.get(index), expected, usual, profile, issues).observe();
            observations.addAll(found.observations());
            projects.addAll(found.projects());
        }
        return new TableFindings(observations, projects);
    }

    /** "1.1" may number a line: it says nothing of how figures are written. */
    private static boolean isNumber(String text) {
        return Numbering.ofCell(text).kind() == Numbering.Kind.DECIMAL;
    }

    /** The years that a heading of any table calls expected ("Ước thực hiện năm 2023"): no table has them as done. */
    private static Set<Period> expectedYears(List<Table> tables, List<Surroundings> surroundings, Profile profile) {
        Set<Period> expected = new HashSet<>();
        for (int index = 0; index < tables.size(); index++) {
            Grid grid = new Grid(tables.get(index), index + 1);
            expected.addAll(new GridObserver(
                            grid, surroundings.get(index), Set.of(), NumberStyle.UNDECIDED, profile, new Issues())
                    .expectedYears());
        }
        return Set.copyOf(expected);
    }
}
