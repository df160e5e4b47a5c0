package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * A document that is there in several forms, a PDF and its text, say: one statement.
 *
 * @param isCounted whether this one is the better read form, which the comparisons count
 * @param otherFiles the others, where it is counted; else the one that is
 */
public record OtherForm(Where where, boolean isCounted, List<String> otherFiles) implements Issue {
    private static final int MOST_NAMED = 5;

    public OtherForm {
        otherFiles = List.copyOf(otherFiles);
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    private String named(String more) {
        String names = String.join("”, “", otherFiles.subList(0, Math.min(MOST_NAMED, otherFiles.size())));
        int rest = otherFiles.size() - MOST_NAMED;
        return "“" + names + "”" + (rest > 0 ? more.formatted(rest) : "");
    }

    @Override
    public String textVi() {
        return isCounted
                ? "Cùng báo cáo này còn có ở dạng khác: " + named(" và %d tệp khác")
                        + ". Số liệu của mọi dạng được giữ; so sánh chỉ tính tệp này, được đọc đầy đủ hơn."
                : "Cùng báo cáo này ở dạng khác là tệp " + named(" và %d tệp khác")
                        + ", được đọc đầy đủ hơn: số liệu của cả hai được giữ, so sánh chỉ tính tệp đó.";
    }

    @Override
    public String textEn() {
        return isCounted
                ? "The same report is there in another form, too: " + named(" and %d more")
                        + ". The figures of all forms are kept; the comparisons count this file, the better read one."
                : "The same report in another form is file " + named(" and %d more")
                        + ", which is better read: the figures of both are kept, the comparisons count that one.";
    }
}
