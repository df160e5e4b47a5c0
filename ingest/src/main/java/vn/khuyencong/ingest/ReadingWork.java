package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.issue.ChangingFile;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.FileIdentity;
import vn.khuyencong.ingest.reader.FileName;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionRefusedException;
import vn.khuyencong.ingest.warehouse.IngestedDocument;
import vn.khuyencong.ingest.warehouse.KeptDocument;
import vn.khuyencong.ingest.warehouse.KeptSummary;

/** What a worker does: it reads one file after the other, and keeps what each gave. */
final class ReadingWork {
    private static final long LEAST_SPACE = 32 * 1024 * 1024;

    private final Ingest ingest;

    ReadingWork(Ingest ingest) {
        this.ingest = ingest;
    }

    String answer(String request) {
        try {
            return read(ReadingRequest.of(request)).name();
        } catch (IOException unwritable) {
            return ReadingAnswer.UNWRITABLE.name() + " " + unwritable;
        }
    }

    private ReadingAnswer read(ReadingRequest request) throws IOException {
        Issues issues = new Issues();
        try {
            Optional<IngestedDocument> document = ingest.ingest(request.file(), issues);
            if (isOther(request, document)) {
                keep(request, List.of(new ChangingFile(name(request))));
                return ReadingAnswer.CHANGING;
            }
            if (document.isPresent()) {
                KeptDocument.write(request.target(), document.get());
            } else {
                keep(request, issues.all());
            }
        } catch (CorrectionRefusedException refused) {
            write(request, KeptSummary.correctionRefused(name(request), refused.told()), List.of());
        } catch (OutOfMemoryError full) {
            throw full; // it ends the worker, where the JVM has not done so already
        } catch (RuntimeException | Error ours) {
            // Whatever breaks on one document, the others go on.
            write(request, KeptSummary.failed(name(request), issues.all(), told(ours)), issues.all());
        }
        return ReadingAnswer.KEPT;
    }

    /** Whether the file is another one than when the run began. */
    private static boolean isOther(ReadingRequest request, Optional<IngestedDocument> document) {
        Optional<String> read = document.isPresent()
                ? document.map(one -> one.document().source().sha256())
                : FileIdentity.findSha256(request.file());
        return !read.equals(request.sha256());
    }

    private static void keep(ReadingRequest request, List<Issue> issues) throws IOException {
        write(request, KeptSummary.refused(name(request), issues), issues);
    }

    /** Where the disk is full, a parser that wants a temporary file breaks on sound files, too. */
    private static void write(ReadingRequest request, KeptSummary summary, List<Issue> issues) throws IOException {
        Path folder = request.target().toAbsolutePath().getParent();
        if (Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE) {
            throw new IOException("no space left: " + folder);
        }
        KeptDocument.write(request.target(), summary, issues);
    }

    private static String name(ReadingRequest request) {
        return FileName.of(request.file());
    }

    private static String told(Throwable failure) {
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told, true));
        return told.toString();
    }
}
