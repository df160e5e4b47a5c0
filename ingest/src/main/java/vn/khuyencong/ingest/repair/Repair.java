package vn.khuyencong.ingest.repair;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;

/**
 * The text of a document → right text: Unicode NFC, glyph faults mended, odd blanks plain. The raw text stays beside it.
 * A paragraph or table in a legacy encoding is left as it is, with an issue: mending would destroy what its decoding
 * needs.
 */
public final class Repair {
    private static final List<GlyphFault> FAULTS = load("glyph_faults.yaml", GlyphFault.class);
    private static final List<LegacyEncoding> ENCODINGS = load("legacy_encodings.yaml", LegacyEncoding.class);

    private Repair() {}

    /** Every paragraph and cell, titles and units of tables included; what was mended is noted once for each kind. */
    public static Document repair(Document document, Issues issues) {
        RepairLog log = new RepairLog();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block instanceof Table table ? repair(table, log) : repair((Paragraph) block, log));
        }
        log.report(issues);
        return document.withBlocks(blocks);
    }

    /** One text by itself: a heading taken from elsewhere, a file's metadata. */
    public static String repair(String text) {
        return findEncoding(text).isPresent() ? text : mend(text, new RepairLog());
    }

    private static Block repair(Paragraph paragraph, RepairLog log) {
        Optional<LegacyEncoding> encoding = findEncoding(paragraph.text());
        encoding.ifPresent(found -> log.legacy(found, paragraph.text()));
        return encoding.isPresent() ? paragraph : paragraph.withText(mend(paragraph.text(), log));
    }

    private static Block repair(Table table, RepairLog log) {
        String whole = table.cells().stream().map(Cell::text).collect(Collectors.joining(" "));
        Optional<LegacyEncoding> encoding = findEncoding(whole);
        if (encoding.isPresent()) {
            log.legacy(encoding.get(), whole);
            return table;
        }
        return table.withCaption(
                        table.title().map(title -> mend(title, log)),
                        table.unit().map(unit -> mend(unit, log)))
                .withCells(cell -> cell.withText(mend(cell.text(), log)));
    }

    private static Optional<LegacyEncoding> findEncoding(String text) {
        return ENCODINGS.stream().filter(encoding -> encoding.isUsedIn(text)).findFirst();
    }

    private static String mend(String text, RepairLog log) {
        String right = text;
        for (GlyphFault fault : FAULTS) {
            GlyphFault.Mended mended = fault.mend(right);
            if (mended.characters() > 0) {
                log.mended(fault, mended.characters(), right, mended.text());
            }
            right = mended.text();
        }
        return right;
    }

    static List<GlyphFault> faults() {
        return FAULTS;
    }

    static List<LegacyEncoding> encodings() {
        return ENCODINGS;
    }

    private static <T> List<T> load(String name, Class<T> type) {
        ObjectReader reader = new YAMLMapper().readerForListOf(type);
        try (InputStream in = Objects.requireNonNull(Repair.class.getResourceAsStream(name), name)) {
            return List.copyOf(reader.<List<T>>readValue(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
