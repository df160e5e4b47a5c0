package vn.khuyencong.ingest.reconciliation.version;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.observation.DocumentType;

/** A document on the shelf of one province and the same years, written by hand: twenty lines of money, 100, 200, … 2000. */
record Shelf(Form form) {
    private static final Map<String, TextSource> KINDS = Map.of(
            "application/pdf", TextSource.TEXT_LAYER,
            "application/msword", TextSource.OFFICE,
            "text/plain", TextSource.PLAIN_TEXT);

    static Shelf doc(String id) {
        return of(id, "application/msword");
    }

    static Shelf pdf(String id) {
        return of(id, "application/pdf");
    }

    static Shelf text(String id) {
        return of(id, "text/plain");
    }

    private static Shelf of(String id, String mediaType) {
        return new Shelf(new Form(
                id,
                id + ".tệp",
                mediaType,
                KINDS.getOrDefault(mediaType, TextSource.OCR),
                Optional.of(DocumentType.REPORT),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TitleWords.of("Báo cáo Kết quả công tác khuyến công năm 2022")),
                Optional.empty(),
                Optional.empty(),
                figures(1, 20, Map.of(), true)));
    }

    /** The lines from the first to the last, each 100 times its number, but for those that are printed otherwise. */
    static PrintedFigures figures(int first, int last, Map<Integer, Integer> otherwise, boolean verified) {
        PrintedFigures.Builder builder = new PrintedFigures.Builder();
        for (int line = first; line <= last; line++) {
            int value = otherwise.getOrDefault(line, 100 * line);
            builder.add("2022 A" + line, "dòng " + line, new BigDecimal(value), verified, true);
        }
        return builder.build();
    }

    Shelf with(int line, int value) {
        return with(figures(1, 20, new TreeMap<>(Map.of(line, value)), true));
    }

    Shelf with(PrintedFigures figures) {
        return with(
                form.type(), form.number(), form.issuedOn(), form.title(), form.modifiedAt(), form.fileTime(), figures);
    }

    Shelf type(DocumentType type) {
        return with(
                Optional.of(type),
                form.number(),
                form.issuedOn(),
                form.title(),
                form.modifiedAt(),
                form.fileTime(),
                form.figures());
    }

    Shelf number(String number) {
        return with(
                form.type(),
                Optional.of(number),
                form.issuedOn(),
                form.title(),
                form.modifiedAt(),
                form.fileTime(),
                form.figures());
    }

    Shelf issued(String date) {
        return with(
                form.type(),
                form.number(),
                Optional.of(LocalDate.parse(date)),
                form.title(),
                form.modifiedAt(),
                form.fileTime(),
                form.figures());
    }

    Shelf title(String title) {
        Optional<TitleWords> words =
                Optional.of(title).filter(text -> !text.isEmpty()).map(TitleWords::of);
        return with(
                form.type(), form.number(), form.issuedOn(), words, form.modifiedAt(), form.fileTime(), form.figures());
    }

    Shelf saved(String time) {
        return with(
                form.type(),
                form.number(),
                form.issuedOn(),
                form.title(),
                Optional.of(LocalDateTime.parse(time)),
                form.fileTime(),
                form.figures());
    }

    Shelf put(String time) {
        return with(
                form.type(),
                form.number(),
                form.issuedOn(),
                form.title(),
                form.modifiedAt(),
                Optional.of(Instant.parse(time)),
                form.figures());
    }

    private Shelf with(
            Optional<DocumentType> type,
            Optional<String> number,
            Optional<LocalDate> issuedOn,
            Optional<TitleWords> title,
            Optional<LocalDateTime> modifiedAt,
            Optional<Instant> fileTime,
            PrintedFigures figures) {
        return new Shelf(new Form(
                form.documentId(),
                form.fileName(),
                form.mediaType(),
                form.textSource(),
                type,
                number,
                issuedOn,
                title,
                modifiedAt,
                fileTime,
                figures));
    }
}
