package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.RowWord;
import vn.khuyencong.ingest.observation.quantity.Quantities;
import vn.khuyencong.ingest.observation.quantity.Quantity;
import vn.khuyencong.ingest.observation.quantity.Relation;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.Reading;

/** What kind of thing is printed in a cell, before its exact value matters. */
final class CellText {
    private static final Lexicon<RowWord> WORDS = Lexicon.load(RowWord.class, "rows.yaml");
    private static final Pattern NOTHING = Pattern.compile("[\\s.…_]*");
    private static final Pattern YEAR =
            Pattern.compile("(?:năm\\s*)?(?:19|20)\\d\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CellText() {}

    static boolean isFigure(String text) {
        return NumberReader.read(text, NumberStyle.VIETNAMESE).findNumber().isPresent();
    }

    static boolean isPercent(String text) {
        return NumberReader.read(text, NumberStyle.VIETNAMESE) instanceof Reading.None none
                && none.reason() == Reading.Reason.PERCENT;
    }

    /** Blank, or dots that stand for a blank. */
    static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    /** A mark such as "x": neither a figure nor missing. */
    static boolean isMark(String text) {
        return WORDS.findOnly(text).equals(Optional.of(RowWord.MARK))
                && WORDS.rest(text).isEmpty();
    }

    /** A cell that is one quantity with its unit and nothing else: "05 lớp", "1,2 tỷ đồng". */
    static Optional<Quantity> findQuantity(String text) {
        String plain = text.strip();
        List<Quantity> found = Quantities.standard().scan(plain, NumberStyle.VIETNAMESE);
        return found.size() == 1
                ? found.stream()
                        .filter(Quantity::mayBeObserved)
                        .filter(quantity -> quantity.relation() == Relation.SINGLE)
                        .filter(quantity -> quantity.start() == 0 && quantity.end() == plain.length())
                        .findFirst()
                : Optional.empty();
    }
}
