package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import vn.khuyencong.ingest.repair.PrintedNumber;

/** A unit of money, and how many million VND one of it is: exactly. */
public record MoneyUnit(String nameVi, BigDecimal millions) {
    /** The number, printed in this unit, in million VND, its resolution with it. */
    public PrintedNumber toMillions(PrintedNumber number) {
        return number.times(millions);
    }
}
