package vn.khuyencong.ingest.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A rule of a style sheet: which elements it selects, and what it declares of them. */
record StyleRule(String selector, String declarations) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

    /** The rules of a sheet in their order; those within another, for print or for narrow windows, are left out. */
    static List<StyleRule> of(String sheet) {
        String plain = COMMENT.matcher(sheet).replaceAll(" ");
        List<StyleRule> rules = new ArrayList<>();
        int depth = 0;
        int start = 0;
        String selector = "";
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '{' && depth++ == 0) {
                selector = plain.substring(start, i).strip();
                start = i + 1;
            } else if (sign == '}' && depth > 0 && --depth == 0) {
                if (!selector.startsWith("@")) {
                    rules.add(new StyleRule(selector, plain.substring(start, i)));
                }
                start = i + 1;
            } else if (sign == ';' && depth == 0) {
                start = i + 1;
            }
        }
        return rules;
    }
}
