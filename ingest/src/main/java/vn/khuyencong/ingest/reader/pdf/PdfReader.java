package vn.khuyencong.ingest.reader.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.PageTooDense;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.issue.UnmappedGlyphs;
import vn.khuyencong.ingest.issue.UnreadablePage;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.reader.PageRequest;
import vn.khuyencong.ingest.reader.PageSink;
import vn.khuyencong.ingest.reader.PagedReader;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Reads the text layer and the drawn lines of a PDF; its tables are still to be found. */
public final class PdfReader implements PagedReader {
    /** Five times the longest report that we know of. */
    private static final int MOST_PAGES = 3000;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public TextSource textSource() {
        return TextSource.TEXT_LAYER;
    }

    @Override
    public Document read(byte[] content, Source source, PageRequest request, PageSink sink, Issues issues)
            throws UnreadableException {
        StreamSizes.check(content);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            int count = pdf.getNumberOfPages();
            if (count <= 0) {
                throw new IOException("no page in it");
            }
            if (count > MOST_PAGES) {
                throw UnreadableException.tooLarge(count, MOST_PAGES, TooLargeFile.Measure.PAGES);
            }
            List<Integer> wanted = request.pages().numbers(count);
            int done = 0;
            for (int number : wanted) {
                sink.take(readPage(pdf, number, issues));
                done++;
                request.listener().read(done, wanted.size());
            }
            return new Document(describe(source, pdf), List.of(), List.of());
        } catch (InvalidPasswordException e) {
            throw UnreadableException.encrypted(e);
        } catch (IOException e) {
            throw UnreadableException.damaged(e);
        }
    }

    private static Page readPage(PDDocument pdf, int number, Issues issues) {
        try {
            PageMarks marks = PageMarks.read(pdf.getPage(number - 1));
            if (marks.unmappedGlyphs() > 0) {
                issues.add(new UnmappedGlyphs(Where.page(number), marks.unmappedGlyphs()));
            }
            return new Page(
                    number,
                    marks.width(),
                    marks.height(),
                    marks.words(),
                    marks.rulings(),
                    marks.shadings(),
                    marks.slants());
        } catch (PageLimit.ExceededException dense) {
            issues.add(new PageTooDense(Where.page(number), dense.mark(), dense.limit()));
            return new Page(number, 0, 0, List.of(), List.of());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws all kinds of unchecked exceptions on a damaged page; the other pages are still good.
            issues.add(new UnreadablePage(Where.page(number), String.valueOf(e.getMessage())));
            return new Page(number, 0, 0, List.of(), List.of());
        }
    }

    private static Source describe(Source source, PDDocument pdf) {
        Optional<String> title = Optional.ofNullable(
                        pdf.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return source.withTitle(title.or(source::title)).withPageCount(Optional.of(pdf.getNumberOfPages()));
    }
}
