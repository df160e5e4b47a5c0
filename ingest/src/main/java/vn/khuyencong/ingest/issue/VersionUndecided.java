package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * Versions of the same report of which nothing says which is the later: none supersedes the other.
 *
 * @param otherFiles the other versions
 */
public record VersionUndecided(Where where, List<String> otherFiles) implements Issue {
    public VersionUndecided {
        otherFiles = List.copyOf(otherFiles);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private String named() {
        return "“" + String.join("”, “", otherFiles) + "”";
    }

    @Override
    public String textVi() {
        return "Cùng báo cáo này có số liệu khác trong tệp " + named()
                + ", mà không biết bản nào sau: ngày ban hành, tên văn bản, ngày lưu và ngày của tệp đều không cho biết. Chưa bản"
                + " nào bị thay thế. Hãy ghi ngày ban hành vào báo cáo, hoặc bỏ bớt một tệp.";
    }

    @Override
    public String textEn() {
        return "The same report has other figures in file " + named()
                + ", and nothing says which version is the later: neither the date of issue, the title, nor the dates of"
                + " the files. None supersedes the other. Write the date of issue into the report, or remove one file.";
    }
}
