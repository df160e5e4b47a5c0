package vn.khuyencong.ingest.reader.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.ContinuedTable;
import vn.khuyencong.ingest.reader.FormatReader;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Reads Word documents of the binary format of Word 97–2003. */
public final class DocReader implements FormatReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/msword");
    }

    @Override
    public TextSource textSource() {
        return TextSource.OFFICE;
    }

    @Override
    public Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            return new Document(source, List.of(), ContinuedTable.join(new DocBody(document).blocks()));
        } catch (EncryptedDocumentException locked) {
            throw UnreadableException.encrypted(locked);
        } catch (IOException broken) {
            throw UnreadableException.damaged(broken);
        }
    }
}
