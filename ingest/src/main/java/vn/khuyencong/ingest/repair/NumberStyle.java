package vn.khuyencong.ingest.repair;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which separator marks thousands and which decimals. Decided for each table from its unambiguous numbers, never for a
 * document: the tables of one are often pasted from several programs. The running text is a table of its own.
 */
public enum NumberStyle {
    /** 1.389,6 */
    VIETNAMESE,
    /** 1,389.6 */
    ENGLISH,
    /** Both styles are proved by some number: an ambiguous one is read as Vietnamese and doubted. */
    MIXED,
    /** No number proves a style: 12.070 is read as Vietnamese; 147,552 is, too, and doubted. */
    UNDECIDED;

    /** One side must outweigh the other so many times to be the table's style in spite of it. */
    private static final int MAJORITY = 3;

    /** More digits after a point are as likely a lost separator as decimals: they prove nothing. */
    private static final int LONGEST_FRACTION = 3;

    /**
     * "1,800" and "9,340" beside "175": nobody prints three decimals of which the last is 0 beside whole numbers, so
     * they are thousands.
     */
    private static final int ENOUGH_ROUND = 3;

    /**
     * The style of a table by its value cells. Cells that hold no numbers say nothing; the column of the printed
     * numbering ("1.1", "3.2") must not be among them, for it looks like decimals.
     */
    public static NumberStyle decide(Collection<String> valueCells) {
        Map<NumberShape, Integer> count = new EnumMap<>(NumberShape.class);
        int shortFractions = 0;
        int roundThousands = 0;
        for (String cell : valueCells) {
            for (String token : NumberTokens.of(cell)) {
                NumberShape shape = NumberShape.of(token);
                int decimals = token.length() - token.indexOf('.') - 1;
                if (shape == NumberShape.DECIMAL_POINT && decimals > LONGEST_FRACTION) {
                    continue;
                }
                count.merge(shape, 1, Integer::sum);
                roundThousands += shape == NumberShape.COMMA_AND_THREE && token.endsWith("0") ? 1 : 0;
                shortFractions += shape == NumberShape.DECIMAL_POINT && decimals < LONGEST_FRACTION ? 1 : 0;
            }
        }
        NumberStyle style = decide(count, shortFractions);
        return style == UNDECIDED && roundThousands >= ENOUGH_ROUND && sum(count, NumberShape.WHOLE) >= ENOUGH_ROUND
                ? ENGLISH
                : style;
    }

    private static NumberStyle decide(Map<NumberShape, Integer> count, int shortFractions) {
        int vietnamese = sum(count, NumberShape.VIETNAMESE) + sum(count, NumberShape.DECIMAL_COMMA);
        int english = sum(count, NumberShape.ENGLISH) + sum(count, NumberShape.DECIMAL_POINT);
        if (vietnamese == 0 && english == 0) {
            return UNDECIDED;
        }
        if (vietnamese > 0 && vietnamese >= MAJORITY * english) {
            return VIETNAMESE;
        }
        if (vietnamese > 0 && english < MAJORITY * vietnamese) {
            return MIXED;
        }
        int thousandsOrDecimals = sum(count, NumberShape.POINT_AND_THREE);
        boolean fewAmongMany = thousandsOrDecimals >= MAJORITY * sum(count, NumberShape.DECIMAL_POINT);
        boolean pointsOfTwoKinds = thousandsOrDecimals > 0
                && sum(count, NumberShape.ENGLISH) == 0
                && sum(count, NumberShape.COMMA_AND_THREE) == 0
                && (shortFractions > 0 || fewAmongMany); // a lone "0.000" beside "1.800" and "175"
        return pointsOfTwoKinds ? MIXED : ENGLISH;
    }

    private static int sum(Map<NumberShape, Integer> count, NumberShape shape) {
        return count.getOrDefault(shape, 0);
    }
}
