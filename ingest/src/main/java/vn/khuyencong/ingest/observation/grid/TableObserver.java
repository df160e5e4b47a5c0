package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Profile;

/** All tables of a document → observations, in reading order. */
public final class TableObserver {
    private TableObserver() {}

    /**
     * Observes every table; what is not understood becomes an issue.
     *
     * @param document repaired, its tables with their captions
     * @param profile what the document says of itself: years and scenario where a table says none
     */
    public static List<Observation> observe(Document document, Profile profile, Issues issues) {
        List<Observation> observations = new ArrayList<>();
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            Grid grid = new Grid(tables.get(index), index + 1);
            observations.addAll(new GridObserver(grid, profile, issues).observe());
        }
        return List.copyOf(observations);
    }
}
