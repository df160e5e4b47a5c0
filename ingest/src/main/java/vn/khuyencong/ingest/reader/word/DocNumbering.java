package vn.khuyencong.ingest.reader.word;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.reader.ListNumberStyle;

/** The labels of numbered paragraphs of a Word 97–2003 file, as Word prints them ([MS-DOC] 2.4.6.3). */
final class DocNumbering {
    private static final int NO_NUMBER_ANY_MORE = 0xF801;
    private static final int LAST_LIST = 0x07FE;

    private final @Nullable ListTables tables;
    private final ListCounters counters = new ListCounters();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The label of the next paragraph in reading order, with the gap after it; empty where it is in no list. */
    String next(Paragraph paragraph) {
        int instance = list(paragraph.getIlfo() & 0xFFFF);
        if (tables == null || instance == 0) {
            return "";
        }
        try {
            ListData list = tables.getListData(tables.getLfo(instance).getLsid());
            return list == null ? "" : label(paragraph, instance, list, tables.getLfoData(instance));
        } catch (NoSuchElementException danglingReference) {
            return "";
        }
    }

    /** The number of a list's instance; one above 0xF801 is its complement: the list without its indents. */
    private static int list(int ilfo) {
        int number = ilfo > NO_NUMBER_ANY_MORE ? ilfo ^ 0xFFFF : ilfo;
        return number <= LAST_LIST ? number : 0;
    }

    private String label(Paragraph paragraph, int instance, ListData list, LFOData overrides) {
        boolean restarts = findOverride(overrides, paragraph.getIlvl())
                .filter(ListFormatOverrideLevel::isStartAt)
                .isPresent();
        return counters.next(
                Integer.toString(list.getLsid()),
                Integer.toString(instance),
                paragraph.getIlvl(),
                restarts,
                depth -> level(list, overrides, depth));
    }

    private static Optional<ListFormatOverrideLevel> findOverride(LFOData overrides, int level) {
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            if (override != null && override.getLevelNum() == level) {
                return Optional.of(override);
            }
        }
        return Optional.empty();
    }

    private static ListLevel level(ListData list, LFOData overrides, int depth) {
        Optional<ListFormatOverrideLevel> override = findOverride(overrides, depth);
        Optional<org.apache.poi.hwpf.model.ListLevel> own =
                override.filter(ListFormatOverrideLevel::isFormatting).map(ListFormatOverrideLevel::getLevel);
        if (own.isEmpty() && depth >= list.numLevels()) {
            return ListLevel.UNKNOWN;
        }
        org.apache.poi.hwpf.model.ListLevel level = own.orElseGet(() -> list.getLevels()[depth]);
        int start = own.isEmpty()
                        && override.filter(ListFormatOverrideLevel::isStartAt).isPresent()
                ? override.get().getIStartAt()
                : level.getStartAt();
        return new ListLevel(
                ListNumberStyle.ofWord97(level.getNumberFormat()),
                template(level.getNumberText()),
                start,
                -1,
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ");
    }

    /** Word 97 stores the levels' numbers as the characters 0 to 8. */
    private static String template(@Nullable String stored) {
        StringBuilder template = new StringBuilder();
        for (char letter : (stored == null ? "" : stored).toCharArray()) {
            template.append(letter <= 8 ? "%" + (letter + 1) : String.valueOf(letter));
        }
        return template.toString();
    }
}
