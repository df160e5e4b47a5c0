package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.warehouse.Vocabulary;

/** Prints the list of words for people: a section for each kind, with the vocabulary that lacks its words. */
final class UnmappedPage {
    private final List<Map<String, String>> words;
    private final PrintWriter out;

    UnmappedPage(List<Map<String, String>> words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print() {
        if (words.isEmpty()) {
            out.println("Không còn từ nào chưa hiểu. / Every word was understood.");
            return;
        }
        out.println("Từ ngữ chưa hiểu / Words not understood: " + words.size());
        for (Vocabulary vocabulary : Vocabulary.all()) {
            List<Map<String, String>> ofKind = words.stream()
                    .filter(row -> of(row, "kind").equals(vocabulary.kind()))
                    .toList();
            if (!ofKind.isEmpty()) {
                print(vocabulary, ofKind);
            }
        }
    }

    private void print(Vocabulary vocabulary, List<Map<String, String>> ofKind) {
        out.println();
        out.println("■ " + vocabulary.vi() + " / " + vocabulary.en() + ": " + ofKind.size());
        out.println("  → " + vocabulary.file());
        out.println("    " + vocabulary.howVi());
        out.println("    " + vocabulary.howEn());
        for (Map<String, String> row : ofKind) {
            out.println("  “" + of(row, "words") + "”");
            out.println("      " + of(row, "documents") + " tài liệu, " + of(row, "places") + " chỗ, "
                    + of(row, "figures") + " số; ví dụ / e.g. " + place(row));
        }
    }

    /** "bao-cao.pdf, bảng 2, tr. 4, ô r1 c5". */
    private static String place(Map<String, String> row) {
        StringBuilder place = new StringBuilder(of(row, "file_name"));
        add(place, ", bảng ", row, "table_ordinal");
        add(place, ", tr. ", row, "page");
        add(place, ", ô r", row, "row_index");
        add(place, " c", row, "column_index");
        return place.toString();
    }

    private static void add(StringBuilder place, String name, Map<String, String> row, String column) {
        if (row.containsKey(column)) {
            place.append(name).append(of(row, column));
        }
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
