package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;

/** The forms in which the tables of a document are printed. */
class TablesTest {
    /** A header over two columns, a blank cell, a quotation mark, a line break. */
    private static Document document() {
        Optional<Place> place = Optional.of(new Place(3, new Box(10, 20.5, 30, 40)));
        Table table = Table.of(
                        Table.Method.RULED,
                        2,
                        2,
                        List.of(
                                new Cell(0, 0, 1, 2, true, "Kinh phí <triệu>", "Kinh phí <triệu>", place),
                                Cell.asPrinted(1, 0, 1, 1, "\"may\",\nthêu", place),
                                Cell.asPrinted(1, 1, 1, 1, "", Optional.empty())))
                .withCaption(Optional.of("PHỤ LỤC I"), Optional.empty());
        Source source = new Source(
                "a.pdf",
                "ab".repeat(32),
                "application/pdf",
                Optional.empty(),
                Optional.of(3),
                Source.TextSource.TEXT_LAYER);
        return new Document(source, List.of(), List.of(Paragraph.asPrinted("Lời văn", Optional.empty()), table));
    }

    @Test
    void jsonHasAnEntryForEveryPositionOfTheGrid() throws IOException {
        StringWriter out = new StringWriter();
        TablesAsJson.write(document(), out);
        ObjectMapper json = new ObjectMapper();
        assertEquals(json.readTree("""
                        {"document": "a.pdf", "media_type": "application/pdf", "page_count": 3, "tables": [{
                          "ordinal": 1, "page_start": 3, "page_end": 3, "title": "PHỤ LỤC I", "unit": null,
                          "method": "ruled", "row_count": 2, "column_count": 2, "header_row_count": 1,
                          "rows": [["Kinh phí <triệu>", null], ["\\"may\\",\\nthêu", ""]],
                          "cells": [
                            {"row": 0, "column": 0, "row_span": 1, "column_span": 2, "text": "Kinh phí <triệu>",
                             "raw_text": "Kinh phí <triệu>",
                             "is_header": true, "page": 3, "x0": 10.0, "y0": 20.5, "x1": 30.0, "y1": 40.0},
                            {"row": 1, "column": 0, "row_span": 1, "column_span": 1, "text": "\\"may\\",\\nthêu",
                             "raw_text": "\\"may\\",\\nthêu",
                             "is_header": false, "page": 3, "x0": 10.0, "y0": 20.5, "x1": 30.0, "y1": 40.0},
                            {"row": 1, "column": 1, "row_span": 1, "column_span": 1, "text": "", "raw_text": "",
                             "is_header": false, "page": null, "x0": null, "y0": null, "x1": null, "y1": null}
                          ]}]}
                        """), json.readTree(out.toString()));
    }

    @Test
    void csvQuotesWhatIsPrinted() throws IOException {
        StringWriter out = new StringWriter();
        TablesAsCsv.write(document(), out);
        assertEquals("\"Kinh phí <triệu>\",\r\n\"\"\"may\"\",\nthêu\",\r\n", out.toString());
    }

    @Test
    void cellsHaveALineEachWithTheirPlace() throws IOException {
        StringWriter out = new StringWriter();
        TablesAsCells.write(document(), out);
        assertEquals(
                "table,title,unit,method,row,column,row_span,column_span,is_header,page,x0,y0,x1,y1,text,raw_text\r\n"
                        + "1,\"PHỤ LỤC I\",,ruled,0,0,1,2,true,3,10.00,20.50,30.00,40.00,\"Kinh phí <triệu>\",\"Kinh phí <triệu>\"\r\n"
                        + "1,\"PHỤ LỤC I\",,ruled,1,0,1,1,false,3,10.00,20.50,30.00,40.00,\"\"\"may\"\",\nthêu\",\"\"\"may\"\",\nthêu\"\r\n"
                        + "1,\"PHỤ LỤC I\",,ruled,1,1,1,1,false,,,,,,,\r\n",
                out.toString());
    }

    @Test
    void htmlKeepsTheSpans() throws IOException {
        StringWriter out = new StringWriter();
        TablesAsHtml.write(document(), out);
        String place = " data-page=\"3\" data-box=\"10.00 20.50 30.00 40.00\"";
        String head = "<tr><th colspan=\"2\"" + place + ">Kinh phí &lt;triệu&gt;</th></tr>";
        assertTrue(out.toString().contains(head), out.toString());
        assertTrue(
                out.toString().contains("<tr><td" + place + ">&quot;may&quot;,<br>thêu</td><td></td></tr>"),
                out.toString());
    }

    @Test
    void textIsALineARow() {
        StringWriter out = new StringWriter();
        TablesAsText.write(document(), new PrintWriter(out));
        assertEquals(
                List.of(
                        "Bảng 1 / Table 1 (tr. 3): PHỤ LỤC I · 2 × 2",
                        "Kinh phí <triệu> |  |",
                        "-----------------+--+",
                        "\"may\", thêu      |  |",
                        ""),
                out.toString().lines().toList());
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("trống.docx"));
        Run run = Run.of("tables", empty);
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("trống.docx"), run.err());
    }
}
