package vn.khuyencong.analytics.report;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.workbook.Workbook;

/** {@code khuyencong.xlsx}: the same figures as real numbers. */
final class WorkbookFile implements Publication.Part {
    @Override
    public String name() {
        return "khuyencong.xlsx";
    }

    @Override
    public void write(Connection warehouse, Path target) throws IOException, SQLException {
        Workbook.write(Content.of(warehouse), target);
    }
}
