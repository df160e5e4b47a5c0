package vn.khuyencong.ingest.warehouse;

import vn.khuyencong.ingest.issue.Issue;

/**
 * An issue as it is told: its sentences made, its facts gone.
 *
 * @param severity code of the contract
 */
public record Trouble(String code, String severity, String textVi, String textEn) {
    public static Trouble of(Issue issue) {
        return new Trouble(issue.code(), Codes.of(issue.severity()), issue.textVi(), issue.textEn());
    }

    /** Both sentences on one line. */
    public String told() {
        return textVi + " / " + textEn;
    }
}
