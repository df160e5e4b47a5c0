package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A small report as a Word document: some paragraphs, then a table. */
final class WordReport {
    private WordReport() {}

    static Path write(Path file, List<String> paragraphs, String[][] rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            XWPFTable table = document.createTable(rows.length, rows[0].length);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    table.getRow(row).getCell(column).setText(rows[row][column]);
                }
            }
            document.write(out);
        }
        return file;
    }
}
