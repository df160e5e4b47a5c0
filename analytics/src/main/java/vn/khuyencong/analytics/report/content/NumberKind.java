package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;

/** What kind of number a column of a comparison holds, and so how many decimals say something. */
public enum NumberKind {
    /** Million VND as printed or summed: every decimal is shown. */
    MONEY,
    /** Million VND that was divided: two decimals, which is ten thousand đồng. */
    MEAN,
    /** Things that are counted. */
    COUNT,
    /** One sum over another: three decimals. */
    RATIO,
    /** A part of 1, shown as a percentage. */
    SHARE;

    public String format(BigDecimal number) {
        return switch (this) {
            case MONEY, COUNT -> Numbers.exact(number);
            case MEAN -> Numbers.fixed(number, 2);
            case RATIO -> Numbers.fixed(number, 3);
            case SHARE -> Numbers.percent(number);
        };
    }
}
