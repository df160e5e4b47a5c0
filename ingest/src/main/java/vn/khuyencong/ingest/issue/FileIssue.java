package vn.khuyencong.ingest.issue;

/** Trouble with a file as a whole; its name is in the text, since most of these files become no document. */
public interface FileIssue extends Issue {
    @Override
    default Where where() {
        return Where.document();
    }

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }
}
