package vn.khuyencong.ingest.reader.text;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.CharsetAssumed;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.reader.TextBytes;
import vn.khuyencong.ingest.reader.UnreadableException;

/** The lines of a text file as it prints them; a form feed (U+000C) stands at the beginning of the first line of a page. */
record TextFile(List<String> lines) {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]");
    private static final int MEGABYTE = 1024 * 1024;
    private static final char FORM_FEED = '\f';

    TextFile {
        lines = List.copyOf(lines);
    }

    static void checkSize(byte[] content) throws UnreadableException {
        if (content.length > TextBytes.MOST) {
            throw UnreadableException.tooLarge(
                    content.length / MEGABYTE, TextBytes.MOST / MEGABYTE, TooLargeFile.Measure.MEGABYTES);
        }
    }

    static TextFile of(byte[] content, Issues issues) throws UnreadableException {
        TextBytes bytes =
                TextBytes.read(content).orElseThrow(() -> UnreadableException.damaged(new CharacterCodingException()));
        if (bytes.isAssumed()) {
            issues.add(new CharsetAssumed(bytes.charset()));
        }
        return new TextFile(lines(bytes.text()));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE_END.split(text.stripTrailing(), -1)) {
            int from = 0;
            for (int feed = line.indexOf(FORM_FEED, 1); feed >= 0; feed = line.indexOf(FORM_FEED, feed + 1)) {
                lines.add(line.substring(from, feed));
                from = feed;
            }
            lines.add(line.substring(from));
        }
        return lines;
    }

    /** What is known of the file, and how many pages its form feeds make, where it has some. */
    Source paged(Source source) {
        int feeds = 0;
        for (int i = 1; i < lines.size(); i++) {
            feeds += lines.get(i).indexOf(FORM_FEED) == 0 ? 1 : 0;
        }
        return source.withPageCount(feeds == 0 ? Optional.empty() : Optional.of(feeds + 1));
    }
}
