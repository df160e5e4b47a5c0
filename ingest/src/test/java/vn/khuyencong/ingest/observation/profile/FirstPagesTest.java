package vn.khuyencong.ingest.observation.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.key.TableText;

/** First pages as offices of many provinces write them ({@code first_pages.yaml}). */
class FirstPagesTest {
    record Page(
            String name,
            @JsonProperty("page") String text,
            @Nullable String type,
            @Nullable String title,
            @Nullable String number,
            @Nullable String issued,
            @Nullable String province,
            @Nullable String period,
            @Nullable List<String> issues) {
        @Override
        public String toString() {
            return name;
        }

        Profile profile() {
            return new Profile(
                    Optional.ofNullable(title),
                    Optional.ofNullable(type).map(code -> DocumentType.valueOf(code.toUpperCase(Locale.ROOT))),
                    Optional.ofNullable(number),
                    Optional.ofNullable(issued).map(LocalDate::parse),
                    Optional.ofNullable(province),
                    Optional.ofNullable(period)
                            .map(years -> new Period(
                                    Integer.parseInt(years.substring(0, 4)), Integer.parseInt(years.substring(5)))));
        }

        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            StringBuilder rows = new StringBuilder();
            for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
                if (line.startsWith("|")) {
                    rows.append(line, 1, line.lastIndexOf('|')).append('\n');
                } else {
                    flush(rows, blocks);
                    blocks.add(Paragraph.asPrinted(line.strip(), Optional.empty()));
                }
            }
            flush(rows, blocks);
            return blocks;
        }

        private static void flush(StringBuilder rows, List<Block> blocks) {
            if (rows.length() > 0) {
                blocks.add(TableText.table(Optional.empty(), Optional.empty(), rows.toString())
                        .withCells(cell -> cell.withText(cell.text().replaceAll(" *// *", "\n"))));
                rows.setLength(0);
            }
        }
    }

    static Stream<Page> pages() throws IOException {
        try (InputStream in = FirstPagesTest.class.getResourceAsStream("/profile/first_pages.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<List<Page>>() {}).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFirstPageTellsWhatTheDocumentIs(Page page) {
        Issues issues = new Issues();
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);

        Profile profile = ProfileReader.read(new Document(source, List.of(), page.blocks()), issues);

        assertEquals(page.profile(), profile);
        assertEquals(
                Objects.requireNonNullElse(page.issues(), List.of()),
                issues.all().stream()
                        .map(Issue::code)
                        .filter(code -> !code.equals("profile_gap"))
                        .toList());
    }
}
