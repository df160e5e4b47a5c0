package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * A heading whose words point to several of the nine activities.
 *
 * @param candidates the codes, the likeliest first
 */
public record ActivityUnclear(Where where, String label, List<String> candidates) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Đề mục “" + label + "” có thể thuộc nhiều hoạt động của Điều 4 (" + String.join(", ", candidates)
                + "); tạm xếp vào hoạt động đầu tiên. Hãy kiểm tra.";
    }

    @Override
    public String textEn() {
        return "The heading “" + label + "” could belong to several activities of Article 4 ("
                + String.join(", ", candidates) + "); filed under the first. Please check.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.ACTIVITY, label, 0));
    }
}
