package vn.khuyencong.ingest.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * The body of a DOCX as blocks in reading order. A text box follows the paragraph that it is anchored to; a footnote
 * follows the paragraph or table that refers to it.
 */
final class DocxBody {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, Element> notes = new HashMap<>();
    private final List<Element> pendingNotes = new ArrayList<>();

    DocxBody(DocxStyles styles, DocxNumbering numbering, Optional<Element> footnotes, Optional<Element> endnotes) {
        this.styles = styles;
        this.numbering = numbering;
        footnotes.ifPresent(root -> register(root, "footnote"));
        endnotes.ifPresent(root -> register(root, "endnote"));
    }

    private void register(Element root, String kind) {
        WordXml.children(root, kind)
                .forEach(note -> WordXml.findAttribute(note, "id").ifPresent(id -> notes.put(kind + id, note)));
    }

    List<Block> blocks(Element body) {
        List<Block> blocks = new ArrayList<>();
        for (Element child : WordXml.children(body)) {
            blocks.addAll(read(child));
            blocks.addAll(takeNotes());
        }
        return blocks;
    }

    private List<Block> takeNotes() {
        List<Element> taken = List.copyOf(pendingNotes);
        pendingNotes.clear();
        return taken.stream().flatMap(note -> content(note).stream()).toList();
    }

    private List<Block> content(Element parent) {
        return WordXml.children(parent).stream()
                .flatMap(child -> read(child).stream())
                .toList();
    }

    private List<Block> read(Element element) {
        return switch (WordXml.name(element)) {
            case "p" -> paragraph(element);
            case "tbl" -> new DocxTable(element, styles, this::content).read().blocks();
            case "mc:AlternateContent" ->
                WordXml.children(element).stream()
                        .limit(1)
                        .flatMap(choice -> content(choice).stream())
                        .toList();
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "txbxContent" -> content(element);
            default -> List.of();
        };
    }

    private List<Block> paragraph(Element element) {
        DocxText read = DocxText.of(element);
        List<Block> blocks = new ArrayList<>();
        boolean deleted = read.text().isBlank()
                && WordXml.find(element, "pPr", "rPr", "del").isPresent();
        String text = deleted ? "" : PrintedText.tidy(numbering.next(element) + read.text());
        if (!text.isEmpty()) {
            blocks.add(Paragraph.asPrinted(text, Optional.empty()));
        }
        read.textBoxes().forEach(box -> blocks.addAll(content(box)));
        read.noteReferences().forEach(this::remember);
        return blocks;
    }

    private void remember(Element reference) {
        String kind = WordXml.name(reference).replace("Reference", "");
        WordXml.findAttribute(reference, "id")
                .flatMap(id -> Optional.ofNullable(notes.get(kind + id)))
                .ifPresent(pendingNotes::add);
    }
}
