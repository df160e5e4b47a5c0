package vn.khuyencong.ingest.observation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the document is, as its first page and its text say: never its file name.
 *
 * @param provinceCode two digits of the General Statistics Office before the merger of 2025
 * @param number as printed, e.g. {@code 180/QĐ-UBND}
 * @param period years of the programme
 */
public record Profile(
        Optional<String> title,
        Optional<DocumentType> type,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<String> provinceCode,
        Optional<Period> period) {}
