package vn.khuyencong.ingest.reconciliation.correction;

import java.util.List;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Document;

/** Says why a correction does not match the document that it is for, and what to do. */
final class Mismatch {
    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 3;

    private Mismatch() {}

    /** The document has no such cell or paragraph. */
    static Fault noSuchCell(Correction correction, Document document) {
        Spot spot = correction.spot();
        String coveredVi = PrintedAt.findCovering(spot, document)
                .map(cell -> "; vị trí ấy thuộc ô gộp r%d c%d".formatted(cell.row(), cell.column()))
                .orElse("");
        String coveredEn = PrintedAt.findCovering(spot, document)
                .map(cell -> "; that place belongs to the merged cell r%d c%d".formatted(cell.row(), cell.column()))
                .orElse("");
        List<Spot> now = elsewhere(correction, document);
        return fault(
                correction,
                "“%s” không có %s%s".formatted(correction.report(), spot.vi(), coveredVi) + placesVi(now, document),
                "“%s” has no %s%s".formatted(correction.report(), spot.en(), coveredEn) + placesEn(now, document));
    }

    /** Something else is printed there. */
    static Fault otherText(Correction correction, String found, Document document) {
        Spot spot = correction.spot();
        List<Spot> now = elsewhere(correction, document);
        return fault(
                correction,
                "%s của “%s”: đính chính chờ “%s” nhưng bản in ghi “%s”"
                                .formatted(spot.vi(), correction.report(), correction.printed(), cut(found))
                        + placesVi(now, document),
                "%s of “%s”: the correction expects “%s”, but “%s” is printed"
                                .formatted(spot.en(), correction.report(), correction.printed(), cut(found))
                        + placesEn(now, document));
    }

    /** The expected words stand in the paragraph more than once. */
    static Fault severalPlaces(Correction correction, int places) {
        Spot spot = correction.spot();
        return correction
                .entry()
                .fault(
                        "%s của “%s” có “%s” ở %d chỗ: hãy ghi thêm chữ trước hoặc sau"
                                .formatted(spot.vi(), correction.report(), correction.printed(), places),
                        "%s of “%s” has “%s” in %d places: give more of the words around it"
                                .formatted(spot.en(), correction.report(), correction.printed(), places));
    }

    /** The file has changed, and what is expected stands in several places of it. */
    static Fault notKnownAgain(Correction correction, Document document) {
        Spot spot = correction.spot();
        List<Spot> now = elsewhere(correction, document);
        return correction
                .entry()
                .fault(
                        ("tệp “%s” đã thay đổi, và “%s” có ở nhiều chỗ nên không chắc vẫn là %s%s. Hãy xem lại và ghi"
                                        + " cell kèm mã tài liệu mới %s")
                                .formatted(
                                        correction.fileName(),
                                        correction.printed(),
                                        spot.vi(),
                                        placesVi(now, document),
                                        document.source().documentId()),
                        ("file “%s” has changed, and “%s” stands in several places, so it may no longer be %s%s. Look"
                                        + " at it again and give the cell with the new id of the document, %s")
                                .formatted(
                                        correction.fileName(),
                                        correction.printed(),
                                        spot.en(),
                                        placesEn(now, document),
                                        document.source().documentId()));
    }

    private static Fault fault(Correction correction, String vi, String en) {
        return correction
                .entry()
                .fault(
                        vi + ". Hãy sửa vị trí hoặc printed; nếu báo cáo đã được sửa thì xóa đính chính này",
                        en
                                + ". Mend the place or what is expected; if the report has been mended, delete this correction");
    }

    /** Where the expected text is printed, if not where it is expected. */
    private static List<Spot> elsewhere(Correction correction, Document document) {
        return correction.printed().isEmpty()
                ? List.of()
                : PrintedAt.findAll(correction.printed(), correction.spot().isRunningText(), document);
    }

    private static String placesVi(List<Spot> spots, Document document) {
        return spots.isEmpty() ? "" : "; chữ ấy có ở " + ids(spots, document);
    }

    private static String placesEn(List<Spot> spots, Document document) {
        return spots.isEmpty() ? "" : "; that text is printed at " + ids(spots, document);
    }

    private static String ids(List<Spot> spots, Document document) {
        String more = spots.size() > MOST_PLACES ? ", … (" + spots.size() + ")" : "";
        return spots.stream()
                        .limit(MOST_PLACES)
                        .map(spot -> spot.cellId(document))
                        .collect(Collectors.joining(", "))
                + more;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
