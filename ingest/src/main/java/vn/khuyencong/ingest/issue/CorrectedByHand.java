package vn.khuyencong.ingest.issue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A cell, or words of the running text, that a person has corrected; what is printed stays in the warehouse.
 *
 * @param printed the text that is printed
 * @param right the text that it was read as instead
 * @param who says so, {@code when} and {@code why}
 * @param file the correction file, and the {@code line} in it
 */
public record CorrectedByHand(
        Where where, String printed, String right, String who, LocalDate when, String why, String file, int line)
        implements Issue {
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Đính chính: bản in ghi " + quoted(printed, "(để trống)") + ", đúng là " + quoted(right, "(để trống)")
                + ". Theo " + who + ", ngày " + VIETNAMESE.format(when) + ": " + why + " (" + file + ", dòng " + line
                + ").";
    }

    @Override
    public String textEn() {
        return "Corrected by hand: printed is " + quoted(printed, "(nothing)") + ", right is "
                + quoted(right, "(nothing)") + ". According to " + who + ", " + when + ": " + why + " (" + file
                + ", line " + line + ").";
    }

    private static String quoted(String text, String nothing) {
        return text.isEmpty() ? nothing : "“" + text + "”";
    }
}
