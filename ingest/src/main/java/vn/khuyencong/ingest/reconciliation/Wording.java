package vn.khuyencong.ingest.reconciliation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.Observation;

/** The sentences in which a check is told, Vietnamese first, English after it; the words are a resource file. */
public final class Wording {
    private static final int VIETNAMESE = 0;
    private static final int ENGLISH = 1;
    private static final int LABEL_LENGTH = 60;
    private static final Words WORDS = read();

    private Wording() {}

    record Words(
            Map<String, List<String>> rules,
            Map<String, List<String>> verdicts,
            Map<String, List<String>> measures,
            Map<String, List<String>> sources,
            Map<String, List<String>> statistics) {}

    /**
     * What was checked and how it came out.
     *
     * @param causeVi why it fails, a sentence in Vietnamese; empty where it does not; {@code causeEn} the same in English
     */
    static String explain(Check check, String causeVi, String causeEn) {
        String vietnamese = vietnamese(check.rule()) + ": " + nameVi(check.total()) + " in "
                + number(check.printedValue(), ',') + ", tính ra " + number(check.computedValue(), ',') + " từ "
                + check.parts().size() + " số: " + word(WORDS.verdicts, check.verdict(), VIETNAMESE) + ".";
        String english = english(check.rule()) + ": " + nameEn(check.total()) + " printed "
                + number(check.printedValue(), '.') + ", computed " + number(check.computedValue(), '.') + " from "
                + check.parts().size() + ": " + word(WORDS.verdicts, check.verdict(), ENGLISH) + ".";
        return (vietnamese + " " + causeVi).strip() + " — " + (english + " " + causeEn).strip();
    }

    /** A code of the contract (rule, verdict, measure or source) in Vietnamese words. */
    public static String vietnamese(String code) {
        return code(code, VIETNAMESE);
    }

    /** The same in English. */
    public static String english(String code) {
        return code(code, ENGLISH);
    }

    private static String code(String code, int language) {
        return Stream.of(WORDS.rules, WORDS.verdicts, WORDS.measures, WORDS.sources)
                .filter(words -> words.containsKey(code))
                .findFirst()
                .map(words -> phrase(words, code, language))
                .orElse(code);
    }

    static String vietnamese(Rule rule) {
        return word(WORDS.rules, rule, VIETNAMESE);
    }

    static String english(Rule rule) {
        return word(WORDS.rules, rule, ENGLISH);
    }

    /** Whose figure it is: its line, measure, source and years, in Vietnamese. */
    public static String nameVi(Observation figure) {
        return name(figure, VIETNAMESE);
    }

    /** The same in English. */
    public static String nameEn(Observation figure) {
        return name(figure, ENGLISH);
    }

    /** What a figure is of, apart from its line: measure, source and years, in Vietnamese. */
    public static String facetVi(Observation figure) {
        return facet(figure, VIETNAMESE);
    }

    /** The same in English. */
    public static String facetEn(Observation figure) {
        return facet(figure, ENGLISH);
    }

    private static String name(Observation figure, int language) {
        return line(figure) + ", " + facet(figure, language);
    }

    private static String facet(Observation figure, int language) {
        String years = figure.period().isYear()
                ? String.valueOf(figure.period().start())
                : figure.period().start() + "–" + figure.period().end();
        String source = figure.fundingSource()
                .map(code -> " " + phrase(WORDS.sources, code.name(), language))
                .orElse("");
        return word(WORDS.measures, figure.measure(), language)
                + source
                + word(WORDS.statistics, figure.statistic(), language)
                + " "
                + years;
    }

    /** The line that a figure stands on: its number and its label, cut where it is long. */
    public static String line(Observation figure) {
        String label = figure.itemLabel().strip();
        String cut =
                label.length() > LABEL_LENGTH ? label.substring(0, LABEL_LENGTH).strip() + "…" : label;
        return figure.itemPath().map(path -> path + " ").orElse("") + "“" + cut + "”";
    }

    private static String word(Map<String, List<String>> words, Enum<?> code, int language) {
        return phrase(words, code.name().toLowerCase(Locale.ROOT), language);
    }

    private static String phrase(Map<String, List<String>> words, String code, int language) {
        return Objects.requireNonNull(words.get(code), code).get(language);
    }

    /** 1389.6 as 1.389,6 or 1,389.6. */
    public static String number(BigDecimal value, char decimalMark) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimalMark);
        symbols.setGroupingSeparator(decimalMark == ',' ? '.' : ',');
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }

    private static Words read() {
        try (InputStream words = Objects.requireNonNull(Wording.class.getResourceAsStream("words.yml"))) {
            return new ObjectMapper(new YAMLFactory()).readValue(words, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
