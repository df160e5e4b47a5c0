package vn.khuyencong.ingest.observation;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.grid.TableFindings;
import vn.khuyencong.ingest.observation.grid.TableObserver;
import vn.khuyencong.ingest.observation.profile.ProfileReader;
import vn.khuyencong.ingest.observation.prose.ProseReader;

/** The entry of this room: all that a document says in figures, its running text first, then its tables in order. */
public final class Observer {
    private Observer() {}

    /** Observes a document that is repaired and whose tables have their captions. */
    public static Findings observe(Document document, Issues issues) {
        Profile profile = ProfileReader.read(document, issues);
        List<Observation> observations = new ArrayList<>(ProseReader.read(document, profile, issues));
        TableFindings tables = TableObserver.observe(document, profile, issues);
        observations.addAll(tables.observations());
        return new Findings(profile, observations, tables.projects());
    }

    /** What its tables say, without its running text. */
    public static List<Observation> observeTables(Document document, Issues issues) {
        Profile profile = ProfileReader.read(document, issues);
        return TableObserver.observe(document, profile, issues).observations();
    }
}
