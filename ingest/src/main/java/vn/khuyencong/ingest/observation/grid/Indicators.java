package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.lexicon.IndicatorNames;
import vn.khuyencong.ingest.observation.lexicon.Resources;

/**
 * The indicators of the ministry's form for results ({@code standard_items.csv}), by their own or another name. The code of an indicator is its activity
 * and its place under it: {@code A3.1} is the first item of activity III, {@code A3.1.2} the second line under that item.
 */
final class Indicators {
    private record Indicator(String code, String label) {}

    private static final Map<Activity, List<Indicator>> STANDARD = load();

    private Optional<String> item = Optional.empty();

    /** The codes of all indicators of the form. */
    static List<String> codes() {
        return STANDARD.values().stream()
                .flatMap(List::stream)
                .map(Indicator::code)
                .toList();
    }

    /** The code of a line, which must stand under the activity that the form has it under. */
    Optional<String> find(Entry entry) {
        if (entry.level() == Level.ACTIVITY || entry.level() == Level.TOTAL) {
            item = Optional.empty();
            return Optional.empty();
        }
        Optional<String> under = entry.level() == Level.DETAIL ? item : Optional.empty();
        Optional<String> code = entry.activity().flatMap(activity -> find(activity, entry, under));
        if (entry.level() == Level.ITEM) {
            item = code;
        }
        return code;
    }

    private static Optional<String> find(Activity activity, Entry entry, Optional<String> under) {
        String label = letters(entry.line().label());
        return STANDARD.getOrDefault(activity, List.of()).stream()
                .filter(indicator -> entry.level() == Level.DETAIL
                        ? under.filter(parent -> indicator.code().startsWith(parent + "."))
                                .isPresent()
                        : indicator.code().indexOf('.') == indicator.code().lastIndexOf('.'))
                .filter(indicator -> indicator.label().equals(label))
                .map(Indicator::code)
                .findFirst()
                .or(() -> IndicatorNames.find(entry.line().label())
                        .filter(code -> code.startsWith(activity.name() + ".")));
    }

    private static Map<Activity, List<Indicator>> load() {
        Map<Activity, List<Indicator>> indicators = new TreeMap<>();
        String parent = "";
        int detail = 0;
        for (Resources.Row row : Resources.reference("standard_items.csv")) {
            if (row.get("kind").equals("output")) {
                String number = row.get("item_no").replaceAll("^[IVX]+\\.", "");
                boolean isDetail = number.endsWith(".-");
                detail = isDetail ? detail + 1 : 0;
                String code = isDetail ? parent + "." + detail : row.get("activity_code") + "." + number;
                parent = isDetail ? parent : code;
                indicators
                        .computeIfAbsent(Activity.valueOf(row.get("activity_code")), key -> new ArrayList<>())
                        .add(new Indicator(code, letters(row.get("label"))));
            }
        }
        return indicators;
    }

    private static String letters(String label) {
        return label.toLowerCase(java.util.Locale.ROOT)
                .replaceAll(",? trong đó:?$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
