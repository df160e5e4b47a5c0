package vn.khuyencong.ingest.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.GlyphFaultMended;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.LegacyEncodingFound;
import vn.khuyencong.ingest.issue.Severity;

/** Glyph faults and what they are mended to; legacy encodings and what is said of them. */
class RepairTest {
    static Stream<Arguments> faults() {
        return Repair.faults().stream().flatMap(fault -> fault.examples().entrySet().stream()
                .map(example -> Arguments.of(fault.name(), example.getKey(), example.getValue())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsMended(String fault, String printed, String right) {
        assertEquals(right, Repair.repair(printed));
    }

    @Test
    void everyFaultHasAnExampleThatItMends() {
        for (GlyphFault fault : Repair.faults()) {
            assertTrue(
                    fault.examples().entrySet().stream()
                            .anyMatch(each -> !each.getKey().equals(each.getValue())),
                    fault.name());
        }
    }

    static Stream<Arguments> encoded() {
        return Repair.encodings().stream()
                .flatMap(encoding -> encoding.examples().stream().map(text -> Arguments.of(encoding, text)));
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void aLegacyEncodingIsNamedAndItsTextLeftAlone(LegacyEncoding encoding, String text) {
        Issues issues = new Issues();
        Document repaired = Repair.repair(document(Paragraph.asPrinted(text, Optional.empty())), issues);
        assertEquals(text, repaired.paragraphs().get(0).text());
        LegacyEncodingFound found = (LegacyEncodingFound) issues.all().get(0);
        assertEquals(encoding.name(), found.encoding());
        assertEquals(Severity.ERROR, found.severity());
    }

    static Stream<Arguments> notEncoded() {
        return Repair.encodings().stream()
                .flatMap(encoding -> encoding.others().stream().map(text -> Arguments.of(encoding, text)));
    }

    @ParameterizedTest
    @MethodSource("notEncoded")
    void unicodeTextIsNoLegacyEncoding(LegacyEncoding encoding, String text) {
        assertFalse(encoding.isUsedIn(text));
    }

    @Test
    void paragraphsAndCellsAreMendedTheirRawTextKeptAndEachKindNotedOnce() {
        Paragraph paragraph = Paragraph.asPrinted("đƣợc hỗ trợ, tƣ vấn", Optional.empty());
        Table table = Table.of(
                Table.Method.OFFICE,
                1,
                2,
                List.of(
                        Cell.asPrinted(0, 0, 1, 1, "Địa phƣơng", Optional.empty()),
                        Cell.asPrinted(0, 1, 1, 1, "1\u00A0389,6", Optional.empty())));
        Issues issues = new Issues();
        Document repaired = Repair.repair(document(paragraph, table), issues);

        assertEquals("được hỗ trợ, tư vấn", repaired.paragraphs().get(0).text());
        assertEquals("đƣợc hỗ trợ, tƣ vấn", repaired.paragraphs().get(0).rawText());
        List<Cell> cells = repaired.tables().get(0).cells();
        assertEquals(
                List.of("Địa phương", "1 389,6"), cells.stream().map(Cell::text).toList());
        assertEquals(
                List.of("Địa phƣơng", "1\u00A0389,6"),
                cells.stream().map(Cell::rawText).toList());
        List<Issue> noted = issues.all();
        assertEquals(2, noted.size());
        GlyphFaultMended horn = (GlyphFaultMended) noted.get(0);
        assertEquals(List.of(3, 2), List.of(horn.characters(), horn.places()));
        assertEquals(
                "Đã sửa 3 ký tự ở 2 chỗ: ƣ in thay ư, ví dụ \"đƣợc hỗ trợ, tƣ vấn\" thành \"được hỗ trợ, tư vấn\"",
                horn.textVi());
        assertEquals("glyph_fault_mended", horn.code());
    }

    private static Document document(Block... blocks) {
        Source source = new Source(
                "report.docx",
                "0".repeat(64),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Optional.empty(),
                Optional.empty(),
                Source.TextSource.OFFICE);
        return new Document(source, List.of(), List.of(blocks));
    }
}
