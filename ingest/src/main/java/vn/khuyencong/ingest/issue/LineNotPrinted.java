package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * The numbering of a table's lines has a gap, and the line above them is more than those that are printed: a line is missing,
 * and this is what it, or they, must hold.
 *
 * @param above the line that the missing ones stand under
 * @param lackingVi by how much each column's lines fall short, with what the column is; {@code lackingEn} the same in English
 */
public record LineNotPrinted(Where where, String above, List<String> lackingVi, List<String> lackingEn)
        implements Issue {
    public LineNotPrinted {
        lackingVi = List.copyOf(lackingVi);
        lackingEn = List.copyOf(lackingEn);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Số thứ tự bị ngắt quãng: dưới dòng " + above
                + " có dòng không được in; theo các tổng, phần không in là " + String.join("; ", lackingVi) + ".";
    }

    @Override
    public String textEn() {
        return "The numbering has a gap: a line under " + above + " is not printed; by the totals it holds "
                + String.join("; ", lackingEn) + ".";
    }
}
