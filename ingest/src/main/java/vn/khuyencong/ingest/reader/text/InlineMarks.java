package vn.khuyencong.ingest.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.reader.PrintedText;
import vn.khuyencong.ingest.reader.Superscript;
import vn.khuyencong.ingest.reader.html.HtmlFragment;

/** The marks of Markdown within a paragraph or a cell are no print: what they mark stays. */
final class InlineMarks {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern KEPT = Pattern.compile("[\uE000-\uE07F]");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*\\]\\([^()]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^>\\s]+)>");
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>([^<]*)</sup>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|<!--[^<>]*-->");
    private static final Pattern STARS = Pattern.compile("(\\*{1,3})(?=[^\\s*])(.{0,1000}?[^\\s*])\\1");
    private static final Pattern LINES =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})(?=[^\\s_])(.{0,1000}?[^\\s_])\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)(.{0,1000}?\\S)~~");
    private static final Pattern CODE = Pattern.compile("`++([^`]+)`++");

    /** A mark whose other half was lost at the break of a line or a page. */
    private static final Pattern LEFT_OVER = Pattern.compile("^\\*{2,3}(?=[^\\s*])|(?<=[^\\s*])\\*{2,3}$");

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 8;

    private InlineMarks() {}

    /** The text as it is printed. */
    static String removeFrom(String marked) {
        if (marked.length() > LONGEST) {
            // No paragraph and no cell of a report: it is cut later, and to look for pairs in it would take its square.
            return PrintedText.tidy(marked);
        }
        String text = ESCAPED.matcher(marked).replaceAll(sign -> kept(sign.group(1)));
        text = IMAGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll("$1");
        text = RAISED.matcher(text).replaceAll(raised -> Matcher.quoteReplacement(Superscript.of(raised.group(1))));
        text = TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        text = CODE.matcher(text).replaceAll("$1");
        text = STRUCK.matcher(text).replaceAll("");
        text = withoutEmphasis(text.replace("****", "** **"));
        text = KEPT.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        String.valueOf((char) (sign.group().charAt(0) - 0xE000))));
        return PrintedText.tidy(HtmlFragment.unescaped(text));
    }

    private static String kept(String sign) {
        return String.valueOf((char) (sign.charAt(0) + 0xE000));
    }

    /** Marks may stand within each other. */
    private static String withoutEmphasis(String marked) {
        String text = marked;
        String before = "";
        for (int depth = 0; depth < DEEPEST && !text.equals(before); depth++) {
            before = text;
            text = LINES.matcher(STARS.matcher(text).replaceAll("$2")).replaceAll("$2");
        }
        return LEFT_OVER.matcher(text).replaceAll("");
    }
}
