package vn.khuyencong.ingest.reader.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.SAXException;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.ContinuedTable;
import vn.khuyencong.ingest.reader.FormatReader;
import vn.khuyencong.ingest.reader.OoxmlPackage;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Reads Excel workbooks: Office Open XML and the binary format of Excel 97–2003. */
public final class ExcelReader implements FormatReader {
    private static final String BINARY = "application/vnd.ms-excel";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                BINARY,
                OOXML + "sheet",
                OOXML + "template",
                BINARY + ".sheet.macroenabled.12",
                BINARY + ".template.macroenabled.12");
    }

    @Override
    public TextSource textSource() {
        return TextSource.OFFICE;
    }

    @Override
    public Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        CellLimit limit = new CellLimit();
        try {
            List<Block> blocks =
                    source.mediaType().equals(BINARY) ? binary(content, limit, issues) : ooxml(content, limit, issues);
            return new Document(source, List.of(), blocks);
        } catch (EncryptedDocumentException locked) {
            throw UnreadableException.encrypted(locked);
        } catch (IOException | OpenXML4JException | SAXException broken) {
            throw UnreadableException.damaged(broken);
        }
    }

    private static List<Block> binary(byte[] content, CellLimit limit, Issues issues)
            throws IOException, UnreadableException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            StoredCells.countBinary(files, limit);
            try (Workbook workbook = new HSSFWorkbook(files)) {
                return blocks(workbook, issues);
            }
        }
    }

    private static List<Block> ooxml(byte[] content, CellLimit limit, Issues issues)
            throws IOException, OpenXML4JException, SAXException, UnreadableException {
        try (OPCPackage parts = OoxmlPackage.open(content)) {
            StoredCells.countOoxml(parts, limit);
            try (Workbook workbook = new XSSFWorkbook(parts)) {
                return blocks(workbook, issues);
            }
        }
    }

    private static List<Block> blocks(Workbook workbook, Issues issues) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        CellLimit shown = new CellLimit();
        CellLimit grids = new CellLimit();
        for (Sheet sheet : workbook) {
            PrintedSheet printed = new SheetReader(sheet).read(shown, issues);
            List<Block> ofSheet = new ArrayList<>();
            for (Part part : SheetParts.inReadingOrder(printed.cells())) {
                grids.add(part.gridSize());
                ofSheet.addAll(part.blocks(printed.name()));
            }
            blocks.addAll(ContinuedTable.join(ofSheet));
        }
        return blocks;
    }
}
