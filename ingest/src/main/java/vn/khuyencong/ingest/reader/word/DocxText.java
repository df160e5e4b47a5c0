package vn.khuyencong.ingest.reader.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The printed text of one paragraph of a DOCX: insertions and field results kept, deletions, field codes and hidden text
 * left out. Marks of footnotes are left out too (in “7.796¹” they would turn into a digit); what they point to, and text
 * boxes, are gathered for the reader of the body.
 */
final class DocxText {
    private final StringBuilder text = new StringBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final List<Element> noteReferences = new ArrayList<>();

    /** For each field that is open: whether its code, not its result, is being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private DocxText() {}

    static DocxText of(Element paragraph) {
        DocxText read = new DocxText();
        WordXml.children(paragraph).forEach(read::walk);
        return read;
    }

    String text() {
        return text.toString();
    }

    /** The {@code txbxContent} elements anchored here. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    /** The {@code footnoteReference} and {@code endnoteReference} elements met here. */
    List<Element> noteReferences() {
        return noteReferences;
    }

    private void walk(Element element) {
        switch (WordXml.name(element)) {
            case "t", "m:t" -> print(element.getTextContent());
            case "tab", "ptab", "br", "cr" -> print(" ");
            case "noBreakHyphen" -> print("-");
            case "sym" -> WordXml.findAttribute(element, "char").ifPresent(code -> print(symbol(code)));
            case "fldChar" ->
                field(WordXml.findAttribute(element, "fldCharType").orElse(""));
            case "footnoteReference", "endnoteReference" -> noteReferences.add(element);
            case "txbxContent" -> textBoxes.add(element);
            case "mc:AlternateContent" ->
                WordXml.children(element).stream().limit(1).forEach(this::walk);
            case "r" -> {
                if (!WordXml.isOn(element, "rPr", "vanish")) {
                    WordXml.children(element).forEach(this::walk);
                }
            }
            case "pPr", "rPr", "sdtPr", "del", "moveFrom", "delText", "instrText" -> {}
            default -> WordXml.children(element).forEach(this::walk);
        }
    }

    private void print(String printed) {
        if (!fields.contains(true)) {
            text.append(printed);
        }
    }

    /** A field is begin, code, separate, result, end; it may hold others. */
    private void field(String mark) {
        switch (mark) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private static String symbol(String code) {
        return code.matches("[0-9A-Fa-f]{1,4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
    }
}
