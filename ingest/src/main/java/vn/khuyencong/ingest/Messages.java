package vn.khuyencong.ingest;

import java.io.PrintWriter;
import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.Severity;
import vn.khuyencong.ingest.issue.UnreadablePage;

/** What a command says besides its result. */
record Messages(PrintWriter err) {
    void say(String message) {
        err.println(message);
    }

    void tell(Issue issue) {
        say(issue.textVi() + " / " + issue.textEn());
    }

    /** The command cannot be done as it was given. */
    int usage(String message) {
        say(message);
        return ExitCode.USAGE.code();
    }

    /** Whether all of a file was read. */
    static ExitCode exitCode(Issues issues) {
        boolean whole = issues.all().stream()
                .noneMatch(issue -> issue.severity() == Severity.ERROR
                        && (issue instanceof FileIssue || issue instanceof UnreadablePage));
        return whole ? ExitCode.DONE : ExitCode.SOME_FILES_UNREADABLE;
    }
}
