package vn.khuyencong.analytics.mart;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells counterpart money of the supported projects from wider measures by the words of its label.
 *
 * <p>"Vốn đối ứng", "vốn tự có" are what beneficiaries put into the projects; "vốn đầu tư thu hút được" is all investment
 * that came along. Both are printed in the same place of a report and differ by a factor, so they never stand side by side.
 * The words are in {@code counterpart_wording.csv}; words of the projects' own money win over wider ones.
 */
final class CounterpartWording implements Serializable {
    // Array lists: Spark sends the words to its tasks.
    private final ArrayList<String> ofProjects;
    private final ArrayList<String> wider;

    private CounterpartWording(List<String> ofProjects, List<String> wider) {
        this.ofProjects = new ArrayList<>(ofProjects);
        this.wider = new ArrayList<>(wider);
    }

    static CounterpartWording load() {
        List<Map<String, String>> rows = CsvResource.rows("counterpart_wording.csv");
        return new CounterpartWording(words(rows, "projects"), words(rows, "wider"));
    }

    boolean isWider(String label) {
        String folded = Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return wider.stream().anyMatch(folded::contains) && ofProjects.stream().noneMatch(folded::contains);
    }

    private static List<String> words(List<Map<String, String>> rows, String scope) {
        return rows.stream()
                .filter(row -> scope.equals(row.get("scope")))
                .map(row -> String.valueOf(row.get("words")))
                .toList();
    }
}
