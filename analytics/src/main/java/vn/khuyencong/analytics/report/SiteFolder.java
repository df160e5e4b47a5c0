package vn.khuyencong.analytics.report;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.site.Site;

/**
 * {@code site/}: pages that open from the file system, {@code index.html} first.
 *
 * @param changes whether a folder {@code changes} stands beside it
 */
record SiteFolder(boolean changes) implements Publication.Part {
    @Override
    public String name() {
        return "site";
    }

    @Override
    public void write(Connection warehouse, Path target) throws IOException, SQLException {
        Site.write(Content.of(warehouse), target, changes);
    }
}
