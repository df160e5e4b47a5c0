package vn.khuyencong.ingest.observation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.reconciliation.version.VersionWord;

/** The examples beside the rules, and what phrase matching must and must not do. */
class LexiconTest {
    private static Stream<Arguments> examples(Lexicon<?> lexicon, String... resources) {
        return Stream.of(resources)
                .flatMap(resource -> Lexicon.rules(resource).stream())
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(lexicon, rule.code(), example)));
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                        examples(Lexicon.load(FundingSource.class, "funding_sources.yaml"), "funding_sources.yaml"),
                        examples(
                                Lexicon.load(
                                        FundingSource.class, "funding_sources.yaml", "funding_source_headings.yaml"),
                                "funding_source_headings.yaml"),
                        examples(Lexicon.load(Scenario.class, "scenarios.yaml"), "scenarios.yaml"),
                        examples(Lexicon.load(Statistic.class, "statistics.yaml"), "statistics.yaml"),
                        examples(Lexicon.load(Measure.class, "measures.yaml"), "measures.yaml"),
                        examples(Lexicon.load(CaptionWord.class, "captions.yaml"), "captions.yaml"),
                        examples(Lexicon.load(LayoutWord.class, "layouts.yaml"), "layouts.yaml"),
                        examples(Lexicon.load(TableSubject.class, "table_subjects.yaml"), "table_subjects.yaml"),
                        examples(Lexicon.load(DocumentType.class, "document_types.yaml"), "document_types.yaml"),
                        examples(Lexicon.load(DocumentType.class, "document_sections.yaml"), "document_sections.yaml"),
                        examples(Lexicon.load(DocumentType.class, "document_subjects.yaml"), "document_subjects.yaml"),
                        examples(Lexicon.load(SelfWord.class, "self_references.yaml"), "self_references.yaml"),
                        examples(Lexicon.load(HeadingWord.class, "document_headings.yaml"), "document_headings.yaml"))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleMeansWhatItsRuleSays(Lexicon<?> lexicon, String code, String example) {
        List<String> expected = code.equals(Rule.NONE) ? List.of() : List.of(code);

        assertEquals(
                expected,
                lexicon.meanings(example).stream().map(Object::toString).toList());
    }

    /** A heading of a column or a label of a row may say more than one thing. */
    static Stream<Arguments> saying() {
        return Stream.of(
                        examples(Lexicon.load(DocumentPart.class, "document_parts.yaml"), "document_parts.yaml"),
                        examples(Lexicon.load(VersionWord.class, "version_words.yaml"), "version_words.yaml"),
                        examples(Lexicon.load(Scenario.class, "outlooks.yaml"), "outlooks.yaml"),
                        examples(Lexicon.load(ColumnWord.class, "columns.yaml"), "columns.yaml"),
                        examples(Lexicon.load(FlatHeading.class, "flat_headings.yaml"), "flat_headings.yaml"),
                        examples(Lexicon.load(RowWord.class, "rows.yaml"), "rows.yaml"),
                        examples(Lexicon.load(RowWord.class, "row_filling.yaml"), "row_filling.yaml"))
                .flatMap(all -> all)
                .filter(example -> !example.get()[1].equals(Rule.NONE));
    }

    @ParameterizedTest
    @MethodSource("saying")
    void anExampleSaysWhatItsRuleSays(Lexicon<?> lexicon, String code, String example) {
        assertTrue(lexicon.meanings(example).stream()
                .map(Object::toString)
                .toList()
                .contains(code));
    }

    static Stream<Arguments> provinces() {
        return ProvinceFinder.words().evidence().stream()
                .flatMap(evidence -> evidence.examples().entrySet().stream())
                .map(example -> Arguments.of(example.getKey(), example.getValue()));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void aProvinceIsKnownByTheWordsAroundItsName(String text, String code) {
        assertEquals(
                code.isEmpty() ? Set.of() : Set.of(code),
                ProvinceFinder.weigh(text).keySet());
    }

    static Stream<String> noProvinces() {
        return ProvinceFinder.words().shields().examples().stream();
    }

    @ParameterizedTest
    @MethodSource("noProvinces")
    void wordsThatHoldANameAreNoProvince(String text) {
        assertEquals(List.of(), ProvinceFinder.names(text));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TỈNH NINH BÌNH ĐỊNH HƯỚNG ĐẾN NĂM 2030, 37",
                "tỉnh Hà Nam định hướng đến năm 2030, 35",
                "tỉnh Thái Bình; Định Hóa, 34",
                "gìn giữ hòa bình, -",
                "nghệ an toàn, -",
                "Bà Rịa - Vũng Tàu, 77",
                "TP.HCM, 79"
            })
    void aNameHasItsCapitalsAndSharesNoSyllable(String text, String code) {
        assertEquals(
                code == null ? List.of() : List.of(code),
                ProvinceFinder.names(text).stream().map(ProvinceName::code).toList());
    }

    @Test
    void aPhraseIsFoundInSpiteOfBlanksAndTypographyAndNeverInsideAWord() {
        Lexicon<FundingSource> sources = Lexicon.load(FundingSource.class, "funding_sources.yaml");

        assertEquals(List.of(FundingSource.LOCAL), sources.meanings("khuy ến công đ ịa phương"));
        assertEquals(List.of(FundingSource.LOCAL), sources.meanings("KHUYẾN CÔNG ĐỊA PHƯƠNG"));
        assertFalse(sources.says("sổ NSNNABC", FundingSource.STATE));
    }

    @Test
    void theTwoWaysToPlaceAToneAndToWriteIAreOne() {
        assertEquals(Squeezed.of("Hòa Bình, kỹ thuật, tỷ đồng").text, Squeezed.of("Hoà Bình, kĩ thuật, tỉ đồng").text);
    }

    @Test
    void aHitKnowsItsPlace() {
        String text = "trong đó KCQG 9.719 triệu đồng, KCĐP 18.134 triệu đồng";

        assertEquals(
                List.of("KCQG", "KCĐP"),
                FundingSourceFinder.hits(text).stream()
                        .map(hit -> text.substring(hit.start(), hit.end()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương, STATE",
        "Ngân sách nhà nước (khuyến công địa phương), LOCAL",
        "Khuyến công quốc gia và đối ứng, ALL"
    })
    void severalSourcesTogether(String phrase, FundingSource source) {
        assertEquals(source, FundingSourceFinder.find(phrase).orElseThrow());
    }

    static Stream<Arguments> indicators() {
        return IndicatorNames.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(example, rule.code())));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void anIndicatorIsKnownByItsOtherNames(String label, String code) {
        assertEquals(Optional.of(code), IndicatorNames.find(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số lao động được đào tạo nghề và nâng cao tay nghề",
                "Số lượt cơ sở tham gia hội chợ",
                "Đào tạo nghề"
            })
    void aLabelThatSaysMoreOrLessIsAnotherIndicator(String label) {
        assertEquals(Optional.empty(), IndicatorNames.find(label));
    }
}
