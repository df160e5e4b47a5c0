package vn.khuyencong.ingest.issue;

import java.util.ArrayList;
import java.util.List;

/** Gathers the issues of one document, in the order in which they are met. */
public final class Issues {
    private final List<Issue> found = new ArrayList<>();

    public void add(Issue issue) {
        found.add(issue);
    }

    public List<Issue> all() {
        return List.copyOf(found);
    }
}
