package vn.khuyencong.ingest.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Shading;
import vn.khuyencong.ingest.document.Word;

/** What one page shows, in the frame of the page as a person holds it. */
record PageMarks(
        double width,
        double height,
        List<Word> words,
        List<Ruling> rulings,
        List<Shading> shadings,
        List<Box> slants,
        int unmappedGlyphs) {
    static PageMarks read(PDPage page) throws IOException {
        PageCanvas canvas = draw(page, 0);
        int turns = canvas.glyphs().turnsToUpright();
        if (turns != 0) {
            canvas = draw(page, turns);
        }
        List<Word> words = new ArrayList<>();
        for (int direction = 0; direction < 4; direction++) {
            words.addAll(WordBuilder.build(canvas.glyphs().found(), direction, canvas.rulings()));
        }
        PageFrame frame = canvas.frame();
        return new PageMarks(
                frame.width(),
                frame.height(),
                words,
                canvas.rulings(),
                canvas.shadings(),
                canvas.slants(),
                canvas.glyphs().unmapped());
    }

    /** Quarter turns clockwise, on top of {@code /Rotate}, after which the page is as a person holds it. */
    static int turnsToUpright(PDPage page) throws IOException {
        return draw(page, 0).glyphs().turnsToUpright();
    }

    private static PageCanvas draw(PDPage page, int turns) throws IOException {
        PageCanvas canvas = new PageCanvas(page, PageFrame.of(page, turns));
        canvas.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (isFilledIn(annotation)) {
                canvas.showAnnotation(annotation);
            }
        }
        return canvas;
    }

    /** What somebody has typed onto the page: fields of a form, and text boxes. */
    private static boolean isFilledIn(PDAnnotation annotation) {
        boolean typed = annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText;
        return typed && !annotation.isHidden() && !annotation.isNoView();
    }
}
