package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Locale;

/** A table that only places words on the page: the letterhead, the list of recipients beside the signature. */
final class Layout {
    /** The national motto, the issuing office and the recipients, by Decree 30/2020/NĐ-CP, Annex I. */
    private static final List<String> WORDS = List.of(
            "cộng hòa xã hội chủ nghĩa",
            "cộng hoà xã hội chủ nghĩa",
            "độc lập - tự do",
            "nơi nhận",
            "kt. chủ tịch",
            "tm. ủy ban");

    private Layout() {}

    static boolean is(Grid grid) {
        return grid.table.cells().stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> WORDS.stream().anyMatch(text::contains));
    }
}
