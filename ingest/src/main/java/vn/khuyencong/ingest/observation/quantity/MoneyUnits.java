package vn.khuyencong.ingest.observation.quantity;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The units of money in all their spellings, from {@code reference/money_units.csv}. */
public final class MoneyUnits {
    private static final String RESOURCE = "/reference/money_units.csv";

    /** Sure wherever it stands; other units of one word mean other things in a sentence: tỷ lệ, hợp đồng, "d)". */
    private static final Pattern ABBREVIATION = ignoringCase(".*(?:tr|vn)đ.*|vnd");

    private static final Pattern LABEL = ignoringCase("(?:đơn vị(?: tính)?|đvt|đv)\\s*(?:là)?\\s*[:.]?\\s*");
    private static final Pattern PER = ignoringCase("\\s*/\\s*([^)\\];,]+)");

    private static final MoneyUnits STANDARD = load();

    private record Spelling(String text, MoneyUnit unit, Pattern whole) {
        static Spelling of(String text, MoneyUnit unit) {
            return new Spelling(text, unit, ignoringCase(regex(text)));
        }

        boolean matches(String printed) {
            return whole.matcher(printed).matches();
        }

        boolean startsWithDigit() {
            return Character.isDigit(text.charAt(0));
        }

        /** Two words, or an abbreviation that nothing else has: sure wherever it stands. */
        boolean sure() {
            boolean twoWords = text.length() > 2 && text.split("[ .]", -1).length >= 2;
            return twoWords || startsWithDigit() || ABBREVIATION.matcher(text).matches();
        }
    }

    /** A unit found in a text. */
    record Match(MoneyUnit unit, String printed, int start, int end) {
        /** Whether "đồng" was said: "2 tỷ" may go on with "500 triệu", "2 tỷ đồng" does not. */
        boolean complete() {
            return printed.toLowerCase(Locale.ROOT).matches(".*(?:đ|vnd|d)\\.?|.*đồng.*");
        }
    }

    private final List<Spelling> spellings;
    private final Pattern anywhere;
    private final Pattern afterNumber;

    private MoneyUnits(List<Spelling> spellings) {
        this.spellings = spellings;
        this.anywhere = alternatives(spellings, "(?<![\\p{L}\\p{N}.,])");
        this.afterNumber = alternatives(
                spellings.stream()
                        .filter(spelling -> !spelling.startsWithDigit())
                        .toList(),
                "");
    }

    public static MoneyUnits standard() {
        return STANDARD;
    }

    private static MoneyUnits load() {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        List<Spelling> spellings = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(MoneyUnits.class.getResourceAsStream(RESOURCE), RESOURCE);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(in)) {
            rows.forEachRemaining(row -> addSpellings(row, spellings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spellings.sort(
                Comparator.comparingInt((Spelling spelling) -> -spelling.text().length())
                        .thenComparing(Spelling::text));
        return new MoneyUnits(List.copyOf(spellings));
    }

    private static void addSpellings(Map<String, String> row, List<Spelling> spellings) {
        List<String> columns = List.copyOf(row.values());
        MoneyUnit unit = new MoneyUnit(columns.get(0), new BigDecimal(columns.get(1)));
        for (String text : columns.get(2).split("\\|", -1)) {
            spellings.add(Spelling.of(text, unit));
        }
    }

    private static Pattern alternatives(List<Spelling> spellings, String before) {
        String regex = spellings.stream().map(each -> regex(each.text())).collect(Collectors.joining("|"));
        return ignoringCase(before + "(?:" + regex + ")(?![\\p{L}\\p{N}])");
    }

    /** A blank of the spelling may be missing or doubled, and one may follow a point. */
    private static String regex(String spelling) {
        boolean startsWithDigit = Character.isDigit(spelling.charAt(0));
        StringBuilder regex = new StringBuilder();
        for (int index = 0; index < spelling.length(); index++) {
            char letter = spelling.charAt(index);
            if (letter == ' ') {
                regex.append("\\s*");
            } else if (letter == '.') {
                regex.append(startsWithDigit ? "[.,]" : "\\.\\s*");
            } else {
                regex.append(Pattern.quote(String.valueOf(letter)));
            }
        }
        return regex.toString();
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The unit that stands at a place in running text, where a number ends before it. */
    Optional<Match> findAfterNumber(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        Matcher matcher = afterNumber.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String printed = matcher.group().strip();
        boolean attachedOnly = printed.equalsIgnoreCase("d");
        return attachedOnly && at > from ? Optional.empty() : Optional.of(match(matcher, printed));
    }

    /**
     * The unit of money that a caption, a heading or a unit cell declares: "Đơn vị tính: 1.000đ", "Kinh phí (Tr. đồng)",
     * "đồng/xét nghiệm". Empty where it declares none, or several that differ.
     */
    public Optional<DeclaredUnit> findDeclared(String caption) {
        List<DeclaredUnit> declared = new ArrayList<>();
        Matcher matcher = anywhere.matcher(caption);
        while (matcher.find()) {
            Match match = match(matcher, matcher.group().strip());
            if (isSure(match) || standsAlone(caption, match)) {
                declared.add(new DeclaredUnit(match.unit(), match.printed(), per(caption, match.end())));
            }
        }
        boolean one = declared.stream().map(DeclaredUnit::unit).distinct().count() == 1;
        return one ? Optional.of(declared.get(0)) : Optional.empty();
    }

    private Match match(Matcher matcher, String printed) {
        Spelling spelling = spellings.stream()
                .filter(each -> each.matches(printed))
                .findFirst()
                .orElseThrow();
        return new Match(spelling.unit(), printed, matcher.start(), matcher.start() + printed.length());
    }

    private boolean isSure(Match match) {
        return spellings.stream().filter(Spelling::sure).anyMatch(each -> each.matches(match.printed()));
    }

    /** Whether nothing but brackets, a slash with what it is for, or "ĐVT:" stands beside the unit. */
    private static boolean standsAlone(String caption, Match match) {
        String before = caption.substring(0, match.start()).stripTrailing();
        String after = caption.substring(match.end()).strip();
        boolean labelled = before.isEmpty() || before.endsWith("(") || endsWithLabel(before);
        return labelled && (after.isEmpty() || after.startsWith(")") || after.startsWith("/") || after.startsWith(";"));
    }

    private static boolean endsWithLabel(String before) {
        Matcher matcher = LABEL.matcher(before);
        boolean ends = false;
        while (matcher.find()) {
            ends = matcher.end() == before.length();
        }
        return ends;
    }

    private static Optional<String> per(String caption, int from) {
        Matcher matcher = PER.matcher(caption).region(from, caption.length());
        return matcher.lookingAt() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
