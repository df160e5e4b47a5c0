package vn.khuyencong.ingest.reconciliation.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A correction that is still to be filled in: to be copied into a correction file. What is to be told is left empty. */
public final class CorrectionStanza {
    private CorrectionStanza() {}

    /**
     * The correction of a cell.
     *
     * @param printed the text of the cell
     */
    public static String ofCell(String fileName, String cellId, String printed) {
        return """
                - document: %s
                  cell: %s
                  printed: %s
                  right:      # chữ đúng, trong ngoặc kép / the right text, in quotation marks
                  who:        # ai xác nhận / who says so
                  when:       # ngày, dạng 2026-03-15 / the date, like 2026-03-15
                  why:        # số công văn, lý do / the letter, the reason
                """.formatted(quoted(fileName), cellId, quoted(printed));
    }

    /**
     * The correction of words in the running text: those of the figure, or the whole paragraph where they stand in it more
     * than once.
     */
    public static String ofWords(String fileName, String cellId, String words, String paragraph) {
        boolean clear = PrintedWords.find(words, paragraph).size() == 1;
        return ofCell(fileName, cellId, clear ? words : paragraph);
    }

    /** A string of JSON is one of YAML, too. */
    private static String quoted(String text) {
        try {
            return new ObjectMapper().writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a text can be quoted", impossible);
        }
    }
}
