package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * Figures that a workbook hides; they are read like the others.
 *
 * @param ranges the hidden rows, columns and cells that hold figures, as Excel writes them ("7:7", "D:D", "C5"); none where the whole
 *     sheet is hidden
 */
public record HiddenFigures(String sheet, List<String> ranges, int figures) implements Issue {
    public HiddenFigures {
        ranges = List.copyOf(ranges);
    }

    @Override
    public Where where() {
        return Where.document();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        String where = ranges.isEmpty() ? "cả trang tính" : "dòng, cột, ô " + String.join(", ", ranges);
        return "Trang tính “" + sheet + "” ẩn " + figures + " số (" + where
                + "); vẫn đọc như các số khác. Hãy xem các số đó có thuộc báo cáo không.";
    }

    @Override
    public String textEn() {
        String where = ranges.isEmpty() ? "the whole sheet" : "rows, columns, cells " + String.join(", ", ranges);
        return "The sheet “" + sheet + "” hides " + figures + " figures (" + where
                + "); they were read like the others. See whether they belong to the report.";
    }
}
