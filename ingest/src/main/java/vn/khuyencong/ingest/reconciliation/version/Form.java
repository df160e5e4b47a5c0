package vn.khuyencong.ingest.reconciliation.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.observation.DocumentType;

/**
 * One document, as one form of a report.
 *
 * @param fileName for people; nothing is inferred from it
 * @param modifiedAt when it was last changed, as the file's metadata say
 * @param fileTime when the file in the folder was last changed
 */
public record Form(
        String documentId,
        String fileName,
        String mediaType,
        TextSource textSource,
        Optional<DocumentType> type,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<TitleWords> title,
        Optional<LocalDateTime> modifiedAt,
        Optional<Instant> fileTime,
        PrintedFigures figures) {

    /** The better read one first. */
    static final Comparator<Form> BETTER_READ = Comparator.<Form>comparingInt(
                    form -> -form.figures().verifiedMoney())
            .thenComparingInt(form -> -form.figures().verified())
            .thenComparingInt(form -> trust(form.textSource()))
            .thenComparingInt(form -> -form.figures().count())
            .thenComparing(Form::documentId);

    private static int trust(TextSource source) {
        return switch (source) {
            case OFFICE -> 0;
            case TEXT_LAYER -> 1;
            case PLAIN_TEXT -> 2;
            case OCR -> 3;
        };
    }

    /** The number as it is compared: "12 /BC-SCT" and "12/BC-SCT" are one. */
    Optional<String> numberKey() {
        return number.map(printed -> printed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT))
                .filter(key -> !key.isEmpty());
    }

    /** The number's symbol, which names the kind of document and the office that issued it: BC-SCT. */
    Optional<String> symbol() {
        return numberKey().filter(key -> key.contains("/")).map(key -> key.substring(key.indexOf('/') + 1)
                .replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    /** What title and number say of its version: see {@link TitleWords#rank}. */
    int rank() {
        return title.map(TitleWords::rank)
                .filter(rank -> rank != 0)
                .or(() -> number.map(printed -> TitleWords.of(printed).rank()))
                .orElse(0);
    }

    /** Whether the same reader reads both, and reads just what is printed: of text without tables and of scans it guesses. */
    boolean isReadLike(Form other) {
        return mediaType.equals(other.mediaType)
                && textSource == other.textSource
                && (textSource == TextSource.OFFICE || textSource == TextSource.TEXT_LAYER);
    }
}
