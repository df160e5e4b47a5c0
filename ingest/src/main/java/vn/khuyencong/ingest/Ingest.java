package vn.khuyencong.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.NoTable;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observer;
import vn.khuyencong.ingest.observation.caption.Captions;
import vn.khuyencong.ingest.observation.flat.FlatTables;
import vn.khuyencong.ingest.reader.LongTexts;
import vn.khuyencong.ingest.reader.PageRequest;
import vn.khuyencong.ingest.reader.PageSink;
import vn.khuyencong.ingest.reader.Reader;
import vn.khuyencong.ingest.reader.excel.ExcelReader;
import vn.khuyencong.ingest.reader.html.HtmlReader;
import vn.khuyencong.ingest.reader.pdf.PdfReader;
import vn.khuyencong.ingest.reader.text.MarkdownReader;
import vn.khuyencong.ingest.reader.text.PlainTextReader;
import vn.khuyencong.ingest.reader.word.DocReader;
import vn.khuyencong.ingest.reader.word.DocxReader;
import vn.khuyencong.ingest.reconciliation.Rebuilding;
import vn.khuyencong.ingest.reconciliation.Rebuilt;
import vn.khuyencong.ingest.reconciliation.Reconciled;
import vn.khuyencong.ingest.reconciliation.Reconciler;
import vn.khuyencong.ingest.reconciliation.correction.Corrected;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionsOfRun;
import vn.khuyencong.ingest.repair.Repair;
import vn.khuyencong.ingest.table.Tables;
import vn.khuyencong.ingest.table.flat.FlatText;
import vn.khuyencong.ingest.warehouse.IngestedDocument;
import vn.khuyencong.ingest.warehouse.Keepable;

/** The way of one document, a line a stage. It is stateless: one instance serves many documents and threads. */
final class Ingest {
    private final Reader reader = new Reader(List.of(
            new PdfReader(),
            new DocxReader(),
            new DocReader(),
            new ExcelReader(),
            new HtmlReader(),
            new PlainTextReader(),
            new MarkdownReader()));

    private final CorrectionsOfRun corrections;

    /** What is printed counts. */
    Ingest() {
        this(CorrectionsOfRun.none());
    }

    /** What is printed counts, but for what these corrections say. */
    Ingest(CorrectionsOfRun corrections) {
        this.corrections = corrections;
    }

    /** A report is read, its tables are found, its text is repaired, the tables get their captions. */
    Optional<Document> read(Path file, Issues issues) {
        return read(file, PageRequest.all(), issues);
    }

    /** The same of certain pages only; a table that begins before them or goes on behind them is cut. */
    Optional<Document> read(Path file, PageRequest request, Issues issues) {
        return read(file, request, page -> {}, issues);
    }

    /** The same; {@code watcher} sees each page as it is printed, before it is gone. */
    Optional<Document> read(Path file, PageRequest request, PageSink watcher, Issues issues) {
        return readWithoutCaptions(file, request, watcher, issues)
                .map(document -> Captions.attach(document, issues))
                .map(document -> request.pages().isAll() ? withTables(document, issues) : document);
    }

    private Optional<Document> readWithoutCaptions(Path file, PageRequest request, PageSink watcher, Issues issues) {
        Tables tables = new Tables();
        PageSink both = page -> {
            tables.add(page);
            watcher.take(page);
        };
        return reader.read(file, request, both, issues)
                .map(document -> LongTexts.cut(document, issues))
                .map(FlatTables::find)
                .map(FlatText::join)
                .map(tables::complete)
                .map(document -> LongTexts.cut(document, issues))
                .map(document -> Repair.repair(document, issues));
    }

    private static Document withTables(Document document, Issues issues) {
        if (document.tables().isEmpty()) {
            issues.add(new NoTable(document.source().fileName()));
        }
        return document;
    }

    /**
     * The whole way: its figures are observed from what is printed, but for what corrections say, they are reconciled,
     * ready to be kept beside what is printed.
     */
    Optional<IngestedDocument> ingest(Path file, Issues issues) {
        return readWithoutCaptions(file, PageRequest.all(), page -> {}, issues)
                .map(document -> understand(document, issues));
    }

    private IngestedDocument understand(Document read, Issues issues) {
        Rebuilt rebuilt = Rebuilding.rebuild(read, issues);
        Corrected corrected = corrections.applyTo(rebuilt.document(), issues);
        Document right = withTables(Captions.attach(corrected.document(), issues), issues);
        Document printed = corrected.isAsPrinted() ? right : Captions.attach(rebuilt.document(), new Issues());
        Findings observed = rebuilt.mark(Observer.observe(right, issues));
        Findings findings = Keepable.of(corrected.mark(observed, printed), issues);
        Reconciled reconciled = Reconciler.reconcile(right, findings, rebuilt::mayVouch, issues);
        return new IngestedDocument(printed, findings, reconciled, issues.all());
    }
}
