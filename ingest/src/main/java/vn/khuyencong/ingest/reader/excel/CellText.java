package vn.khuyencong.ingest.reader.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.ExcelNumberFormat;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * The text of a cell as a spreadsheet shows it on a machine in Vietnam: 1.389,6 and 25/01/2021. A number without a format
 * of its own ("General") shows all of its digits, for Excel would cut them to the width of the column.
 */
final class CellText {
    /** Excel keeps so many digits; those behind them are noise of its sums (0.1 + 0.2). */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 20;

    /** The built-in dates that follow the machine's settings (ISO/IEC 29500-1, 18.8.30). */
    private static final Map<Integer, String> DATES = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy hh:mm");

    private final DataFormatter numbers = new DataFormatter(Locale.forLanguageTag("vi-VN"));
    private final DataFormatter dates = new DataFormatter(Locale.US);
    private final boolean since1904;

    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    String of(Cell cell) {
        String text =
                switch (type(cell)) {
                    case NUMERIC -> number(cell);
                    case STRING -> RaisedDigits.textOf(cell);
                    case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                    case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                    case BLANK, FORMULA, _NONE -> "";
                };
        return PrintedText.tidy(text);
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        ExcelNumberFormat format = ExcelNumberFormat.from(cell, null);
        if (DateUtil.isADateFormat(format)) {
            String pattern = DATES.getOrDefault(format.getIdx(), format.getFormat());
            return dates.formatRawCellContents(value, -1, pattern, since1904);
        }
        if (isGeneral(format)) {
            return exact(value);
        }
        Optional<String> words = NumberSection.findWords(format.getFormat(), value);
        if (words.isPresent() && (value == 0 || !words.get().isEmpty())) {
            return words.get();
        }
        String shown = numbers.formatRawCellContents(value, format.getIdx(), format.getFormat(), since1904);
        return shown.isBlank() || !ShownNumber.isOf(shown, value) ? exact(value) : shown;
    }

    /** Whether the format shows nothing of a number other than 0; its digits are read all the same. */
    static boolean isHiddenByFormat(Cell cell) {
        return type(cell) == CellType.NUMERIC
                && cell.getNumericCellValue() != 0
                && NumberSection.findWords(ExcelNumberFormat.from(cell, null).getFormat(), cell.getNumericCellValue())
                        .filter(String::isEmpty)
                        .isPresent();
    }

    private static boolean isGeneral(ExcelNumberFormat format) {
        return format.getFormat().equalsIgnoreCase("General")
                || format.getFormat().equals("@");
    }

    private String exact(double value) {
        String plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        return plain.length() > LONGEST_NUMBER
                ? numbers.formatRawCellContents(value, 0, "General")
                : plain.replace('.', ',');
    }
}
