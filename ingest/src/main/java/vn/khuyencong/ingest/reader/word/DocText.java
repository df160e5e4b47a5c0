package vn.khuyencong.ingest.reader.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The printed text of one paragraph of a Word 97–2003 file: insertions and field results kept, deletions, field codes
 * and hidden text left out, as are the marks of cells, pictures, footnotes and comments ([MS-DOC] 2.4.1).
 */
final class DocText {
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATE = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NO_BREAK_HYPHEN = '\u001E';
    private static final char SOFT_HYPHEN = '\u001F';

    private final StringBuilder text = new StringBuilder();

    /** For each field that is open: whether its code, not its result, is being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private DocText() {}

    static String of(Paragraph paragraph) {
        DocText read = new DocText();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            read.run(paragraph.getCharacterRun(i));
        }
        return read.text.toString();
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        if (run.isSymbol()) {
            print(run.getSymbolCharacter());
            return;
        }
        String stored = run.text();
        for (int i = 0; i < stored.length(); i++) {
            read(stored.charAt(i));
        }
    }

    private void read(char letter) {
        switch (letter) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_SEPARATE -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case FIELD_END -> fields.poll();
            case NO_BREAK_HYPHEN -> print('-');
            case '\t', '\r', '\n', '\f', '\u000B', '\u000E' -> print(' ');
            default -> {
                if (letter >= ' ' && letter != SOFT_HYPHEN) {
                    print(letter);
                }
            }
        }
    }

    private void print(char letter) {
        if (!fields.contains(true)) {
            text.append(letter);
        }
    }
}
