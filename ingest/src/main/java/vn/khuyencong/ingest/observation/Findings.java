package vn.khuyencong.ingest.observation;

import java.util.List;

/** All that a document says in figures: its profile, its observations in reading order, its listed projects. */
public record Findings(Profile profile, List<Observation> observations, List<Project> projects) {
    public Findings {
        observations = List.copyOf(observations);
        projects = List.copyOf(projects);
    }
}
