package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Project;

/** What tables say: their figures in reading order, and the projects that they list. */
public record TableFindings(List<Observation> observations, List<Project> projects) {
    public TableFindings {
        observations = List.copyOf(observations);
        projects = List.copyOf(projects);
    }
}
