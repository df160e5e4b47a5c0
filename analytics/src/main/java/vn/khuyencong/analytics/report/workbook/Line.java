package vn.khuyencong.analytics.report.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.NumberKind;

/** A line of a sheet, filled cell after cell from the left. */
final class Line {
    /** What a cell of a workbook can hold. */
    static final int LONGEST = 32_767;

    private static final String CUT = " … [cắt bớt / cut]";

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    /** Control characters, halves of letters and what is no letter at all. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\\t\\n\\r]]");

    private final Row row;
    private final Styles styles;
    private int next;

    Line(Row row, Styles styles) {
        this.row = row;
        this.styles = styles;
    }

    /** A text cell, whatever the text looks like; an empty text leaves the cell blank. */
    Line text(String text) {
        if (text.isEmpty()) {
            return blank();
        }
        boolean likeAFormula = LIKE_A_FORMULA.matcher(text).lookingAt();
        cell(likeAFormula ? styles.quoted() : styles.text())
                .setCellValue(shortened(NOT_IN_XML.matcher(text).replaceAll("\uFFFD")));
        return this;
    }

    /** Cut between letters, never through one. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    Line text(Optional<String> text) {
        return text(text.orElse(""));
    }

    Line text(Bilingual text) {
        return text(text.both());
    }

    Line number(NumberKind kind, BigDecimal number) {
        cell(styles.number(kind, number)).setCellValue(number.doubleValue());
        return this;
    }

    /** A number, or a blank cell where there is none; never a 0. */
    Line number(NumberKind kind, Optional<BigDecimal> number) {
        return number.isPresent() ? number(kind, number.get()) : blank();
    }

    Line count(long number) {
        return number(NumberKind.COUNT, BigDecimal.valueOf(number));
    }

    Line count(Optional<Integer> number) {
        return number.isPresent() ? count(number.get()) : blank();
    }

    Line year(int year) {
        cell(styles.year()).setCellValue(year);
        return this;
    }

    Line year(Optional<Integer> year) {
        return year.isPresent() ? year(year.get()) : blank();
    }

    Line blank() {
        next++;
        return this;
    }

    private Cell cell(CellStyle style) {
        Cell cell = row.createCell(next);
        cell.setCellStyle(style);
        next++;
        return cell;
    }
}
