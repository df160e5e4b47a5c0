package vn.khuyencong.ingest.reconciliation.version;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.issue.Issue;

/**
 * Of one document, to which statement it belongs.
 *
 * @param statementId the same of all versions and forms of one report
 * @param revision 1 of the earliest version; empty where nothing says which is the earlier
 * @param isLatest whether no later version is known
 * @param isCounted whether the comparisons count it: the better read form of the latest version
 * @param decidedBy what said that it comes after the version before it
 * @param supersedes the document of the version before it that it replaces
 */
public record Version(
        String documentId,
        String statementId,
        Optional<Integer> revision,
        boolean isLatest,
        boolean isCounted,
        Optional<Evidence> decidedBy,
        Optional<String> supersedes,
        List<Issue> issues) {
    public Version {
        issues = List.copyOf(issues);
    }
}
