package vn.khuyencong.ingest.observation.lexicon;

import java.time.LocalDate;
import java.util.List;

/** The units that were joined on 1 July 2025 under the name of one of them (Resolution 202/2025/QH15). */
public final class ProvinceUnion {
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private ProvinceUnion() {}

    /**
     * The former provinces that the name of this one stands for on a day, itself among them: one before the merger.
     *
     * @param code of the province, before the merger
     */
    public static List<String> of(String code, LocalDate day) {
        if (day.isBefore(MERGER)) {
            return List.of(code);
        }
        List<Resources.Row> successors = Resources.reference("province_successors.csv");
        String name = successors.stream()
                .filter(row -> row.get("old_code").equals(code))
                .map(row -> row.get("old_name_vi"))
                .findFirst()
                .orElseThrow();
        List<String> joined = successors.stream()
                .filter(row -> row.get("new_name_vi").equals(name))
                .map(row -> row.get("old_code"))
                .toList();
        return joined.isEmpty() ? List.of(code) : joined;
    }
}
