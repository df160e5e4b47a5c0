package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionRefusedException;
import vn.khuyencong.ingest.release.Journal;
import vn.khuyencong.ingest.release.SettingsRefusedException;
import vn.khuyencong.ingest.warehouse.CannotWriteException;
import vn.khuyencong.ingest.warehouse.WarehouseException;

/** What a person is told of an exception that ended a command: whose fault it is, and the exit code that says so. */
record Failure(ExitCode code, List<String> lines) {
    static Failure of(Throwable failure) {
        if (failure instanceof CannotWriteException trouble) {
            return new Failure(
                    ExitCode.CANNOT_WRITE,
                    List.of(
                            "Không ghi được (đĩa đầy, chỉ đọc hoặc thiếu quyền?) / Cannot write (disk full, read-only, or no"
                                    + " right to?): " + trouble.getMessage()));
        }
        if (failure instanceof WarehouseException trouble) {
            return new Failure(
                    trouble.isMissing() ? ExitCode.NOT_FOUND : ExitCode.OUR_FAILURE,
                    List.of("Lỗi kho dữ liệu: / The warehouse: " + trouble.getMessage()));
        }
        if (failure instanceof CorrectionRefusedException refused) {
            return new Failure(
                    ExitCode.CORRECTION_REFUSED,
                    List.of(
                            refused.told(),
                            "Đính chính bị từ chối: không xuất bản gì; giữ nguyên bản đang có."
                                    + " / Corrections are refused: nothing is published; what stands there stays."));
        }
        if (failure instanceof SettingsRefusedException refused) {
            return new Failure(ExitCode.USAGE, List.of(String.valueOf(refused.getMessage())));
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return new Failure(
                ExitCode.OUR_FAILURE,
                List.of(
                        "Lỗi của chương trình, xin báo lại: / A fault of the program, please report it:",
                        trace.toString()));
    }

    /** Says it in a journal, an event a line. */
    static ExitCode tell(Throwable failure, Journal journal) {
        Failure told = of(failure);
        told.lines().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> journal.error("failed", line));
        return told.code();
    }
}
