package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * A document issued since 1 July 2025 under the name of a province that was joined with others: it is not known of which of
 * them it speaks, and the code of the former province of that name would be wrong.
 *
 * @param former code of the former province of that name
 * @param joined names and codes of the former provinces
 */
public record ProvinceMerged(Where where, String former, List<String> joined) implements Issue {
    public ProvinceMerged {
        joined = List.copyOf(joined);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Văn bản ban hành sau khi sáp nhập tỉnh (1/7/2025): tên tỉnh nay gồm các tỉnh cũ "
                + String.join(", ", joined) + "; không xác định số liệu của tỉnh cũ nào nên không gán mã " + former
                + ".";
    }

    @Override
    public String textEn() {
        return "Issued after the merger of provinces (1 July 2025): the name now stands for the former provinces "
                + String.join(", ", joined) + "; of which of them it speaks is not known, so the code " + former
                + " is not given.";
    }
}
