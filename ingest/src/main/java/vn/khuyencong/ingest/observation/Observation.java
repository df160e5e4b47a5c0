package vn.khuyencong.ingest.observation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with its meaning: a row of the contract's relation {@code observation}, before the warehouse gives it the
 * document's ids.
 *
 * @param activity empty where none of Article 4 fits
 * @param itemPath the printed numbering, e.g. {@code III.3}; empty for a grand total and for prose
 * @param itemLabel the printed label, whole
 * @param value in {@code unit}; money always in million VND
 * @param unit {@code VND_million}, {@code project}, or the unit as printed
 * @param resolution one unit of the last printed digit, in {@code unit}: 0.1 for "1.389,6" in triệu đồng, 10 for "1,14"
 *     in tỷ đồng; what the sums' tolerance is made of
 * @param rawText the cell or the words, as printed
 * @param doubtful whether its number, or the years it is filed under, could be read otherwise: such a figure is never verified,
 *     since sums hold at a wrong scale, too
 */
public record Observation(
        Origin origin,
        Period period,
        Scenario scenario,
        Statistic statistic,
        Optional<Activity> activity,
        Level level,
        Optional<String> itemPath,
        String itemLabel,
        Measure measure,
        Optional<FundingSource> fundingSource,
        Optional<String> indicatorCode,
        Optional<Bound> bound,
        BigDecimal value,
        String unit,
        BigDecimal resolution,
        String rawText,
        Quality quality,
        boolean doubtful) {

    /** Unit of every money figure. */
    public static final String VND_MILLION = "VND_million";

    /** Unit of every count of đề án. */
    public static final String PROJECT = "project";

    /** The same figure, never to be verified. */
    public Observation doubted() {
        return but(origin, rawText, quality, true);
    }

    /** The same figure after something more was done to it. */
    public Observation withQuality(Quality newQuality) {
        return but(origin, rawText, newQuality, doubtful);
    }

    /** The same figure at another place. */
    public Observation withOrigin(Origin newOrigin) {
        return but(newOrigin, rawText, quality, doubtful);
    }

    /** The same figure under the words that are printed, where it was read from others. */
    public Observation withRawText(String printed) {
        return but(origin, printed, quality, doubtful);
    }

    /** The same meaning and value; only where it stands and how it was read may differ. */
    private Observation but(Origin newOrigin, String newRawText, Quality newQuality, boolean nowDoubtful) {
        return new Observation(
                newOrigin,
                period,
                scenario,
                statistic,
                activity,
                level,
                itemPath,
                itemLabel,
                measure,
                fundingSource,
                indicatorCode,
                bound,
                value,
                unit,
                resolution,
                newRawText,
                newQuality,
                nowDoubtful);
    }

    public boolean isMoney() {
        return unit.equals(VND_MILLION);
    }
}
