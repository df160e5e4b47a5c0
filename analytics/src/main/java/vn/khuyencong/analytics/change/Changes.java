package vn.khuyencong.analytics.change;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.gate.Gates;
import vn.khuyencong.analytics.change.gate.Thresholds;
import vn.khuyencong.analytics.change.gate.Verdict;
import vn.khuyencong.analytics.change.shown.ChangesJson;
import vn.khuyencong.analytics.change.shown.ChangesPage;
import vn.khuyencong.analytics.change.shown.ChangesText;
import vn.khuyencong.analytics.change.shown.Titles;

/** What changed between two releases, written for programs and for people. */
public final class Changes {
    /** Lines of each kind in {@code changes.md}. */
    private static final int LINES = 20;

    private Changes() {}

    /** How a comparison of two releases is written. */
    public enum Format {
        TEXT,
        JSON,
        HTML
    }

    /**
     * Writes {@code changes.json}, {@code changes.md} and {@code index.html} of the next release, and judges it.
     *
     * @param before the published release; empty where there is none
     * @param next the warehouse of the next release
     * @param folder created where it is missing
     * @return what the gates say
     * @throws ChangeException where what changed cannot be told
     */
    public static Verdict write(
            Optional<Release> before, Path next, Path folder, Thresholds thresholds, Set<String> overruled)
            throws IOException {
        try (Difference difference = Difference.of(before.map(Release::warehouse), next, Optional.empty())) {
            Verdict verdict = Gates.judge(difference, thresholds, overruled);
            Titles titles = new Titles(before.flatMap(Release::name), Optional.empty());
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(folder.resolve("changes.json"), StandardCharsets.UTF_8)) {
                ChangesJson.write(difference, Optional.of(verdict), titles, out);
            }
            try (Writer out = Files.newBufferedWriter(folder.resolve("changes.md"), StandardCharsets.UTF_8)) {
                ChangesText.markdown(LINES).write(difference, Optional.of(verdict), titles, out);
            }
            try (Writer out = Files.newBufferedWriter(folder.resolve("index.html"), StandardCharsets.UTF_8)) {
                ChangesPage.write(difference, Optional.of(verdict), titles, out);
            }
            return verdict;
        } catch (SQLException e) {
            throw new ChangeException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Writes what changed between two releases.
     *
     * @param before empty where everything is new
     * @param document a document_id or a file name, where only that document is of interest
     * @param lines of each kind, in text
     */
    public static void show(
            Optional<Release> before, Release after, Optional<String> document, Format format, int lines, Writer out)
            throws IOException {
        Titles titles = new Titles(before.flatMap(Release::name), after.name());
        try (Difference difference = Difference.of(before.map(Release::warehouse), after.warehouse(), document)) {
            switch (format) {
                case TEXT -> ChangesText.terminal(lines).write(difference, Optional.empty(), titles, out);
                case JSON -> ChangesJson.write(difference, Optional.empty(), titles, out);
                case HTML -> ChangesPage.write(difference, Optional.empty(), titles, out);
            }
        } catch (SQLException e) {
            throw new ChangeException(String.valueOf(e.getMessage()), e);
        }
    }
}
