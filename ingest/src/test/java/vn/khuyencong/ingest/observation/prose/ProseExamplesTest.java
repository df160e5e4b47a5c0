package vn.khuyencong.ingest.observation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.FigureNotUnderstood;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;

/** Each rule of the grammar with sentences as provinces write them ({@code prose/examples.yaml}), and passages of whole reports ({@code
 * prose/provinces.yaml}). */
class ProseExamplesTest {
    record Example(
            String rule,
            @Nullable String document,
            @Nullable String years,
            List<String> text,
            List<String> observations,
            @JsonProperty("not_understood") int notUnderstood,
            @Nullable List<String> doubtful) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Example> examples() {
        return Stream.of("examples", "provinces").flatMap(name -> examples(name).stream());
    }

    private static List<Example> examples(String name) {
        String file = "/prose/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(ProseExamplesTest.class.getResourceAsStream(file))) {
            return new ObjectMapper(new YAMLFactory())
                    .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .readValue(in, new TypeReference<List<Example>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sentencesBecomeExactlyTheseObservations(Example example) {
        Issues issues = new Issues();

        List<Observation> observed = ProseReader.read(document(example.text()), profile(example), issues);

        assertEquals(
                example.observations().stream().sorted().collect(Collectors.joining("\n")),
                observed.stream().map(ProseExamplesTest::asWritten).sorted().collect(Collectors.joining("\n")));
        assertEquals(
                example.notUnderstood(),
                issues.all().stream()
                        .filter(FigureNotUnderstood.class::isInstance)
                        .count());
    }

    /** What the sentences leave open is never verified, however its sums come out. */
    @ParameterizedTest
    @MethodSource("examples")
    void whatIsLeftOpenIsDoubtful(Example example) {
        if (example.doubtful() != null) {
            assertEquals(
                    example.doubtful(),
                    ProseReader.read(document(example.text()), titled(profile(example)), new Issues()).stream()
                            .filter(Observation::doubtful)
                            .map(ProseExamplesTest::asWritten)
                            .toList());
        }
    }

    private static Profile titled(Profile profile) {
        return new Profile(
                Optional.of("Báo cáo"),
                profile.type(),
                profile.number(),
                profile.issuedOn(),
                profile.provinceCode(),
                profile.period());
    }

    private static Document document(List<String> text) {
        List<Block> paragraphs = text.stream()
                .<Block>map(paragraph -> Paragraph.asPrinted(paragraph, Optional.empty()))
                .toList();
        Source source = new Source(
                "example", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        return new Document(source, List.of(), paragraphs);
    }

    private static Profile profile(Example example) {
        boolean plan = "plan".equals(example.document());
        String[] years = Objects.requireNonNullElse(example.years(), plan ? "2021-2025" : "2016-2020")
                .split("-");
        return new Profile(
                Optional.empty(),
                Optional.of(plan ? DocumentType.PLAN : DocumentType.REPORT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Period(Integer.parseInt(years[0]), Integer.parseInt(years[1]))));
    }

    private static String asWritten(Observation seen) {
        return "%s %s | %s %s %s %d-%d %s %s%s"
                .formatted(
                        seen.value().stripTrailingZeros().toPlainString(),
                        seen.unit(),
                        code(seen.measure()),
                        seen.fundingSource().map(Enum::name).orElse("-"),
                        seen.activity().map(Enum::name).orElse("-"),
                        seen.period().start(),
                        seen.period().end(),
                        code(seen.scenario()),
                        code(seen.statistic()),
                        seen.bound().map(bound -> " " + code(bound)).orElse(""));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
