package vn.khuyencong.analytics.change.shown;

import java.util.regex.Pattern;

/** How lines look. Text of documents is quoted in them: nothing of it may act as mark-up or as a command of the terminal. */
enum Style {
    MARKDOWN {
        @Override
        String title(String text) {
            return "# " + clean(text) + "\n";
        }

        @Override
        String heading(String text) {
            return "\n## " + clean(text) + "\n\n";
        }

        @Override
        String line(String text) {
            return "- " + clean(text) + "\n";
        }

        @Override
        String detail(String text) {
            return "  - " + clean(text) + "\n";
        }

        @Override
        String more(int count) {
            return "… và " + count + " nữa trong changes.json / and " + count + " more in changes.json";
        }

        @Override
        String clean(String text) {
            return MARKS.matcher(plain(text)).replaceAll("\\\\$0").replace("<", "&lt;");
        }
    },
    TERMINAL {
        @Override
        String title(String text) {
            return clean(text) + "\n";
        }

        @Override
        String heading(String text) {
            return "\n" + clean(text) + "\n";
        }

        @Override
        String line(String text) {
            return "  " + clean(text) + "\n";
        }

        @Override
        String detail(String text) {
            return "      " + clean(text) + "\n";
        }

        @Override
        String more(int count) {
            return "… và " + count + " nữa: --lines, hoặc --format json / and " + count
                    + " more: --lines, or --format json";
        }

        @Override
        String clean(String text) {
            return plain(text);
        }
    };

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|]");

    abstract String title(String text);

    abstract String heading(String text);

    abstract String line(String text);

    abstract String detail(String text);

    abstract String more(int count);

    abstract String clean(String text);

    /** On one line, without signs that a terminal obeys. */
    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
