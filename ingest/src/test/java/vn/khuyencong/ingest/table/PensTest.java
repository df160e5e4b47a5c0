package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.UnreadableException;
import vn.khuyencong.ingest.reader.pdf.PdfReader;

/** One table, its lines drawn in all the ways that PDF has for a line. */
class PensTest {
    private static final float[] XS = {50, 120, 190, 260};
    private static final float[] YS = {250, 230, 210, 190};
    private static final String[][] TEXTS = {
        {"Province", "2020", "2021"}, {"Gia Lai", "10", "11"}, {"Kon Tum", "20", ""}
    };

    /** A way to draw a level or upright line. */
    enum Pen {
        STROKE {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                paper.page.moveTo(x0, y0);
                paper.page.lineTo(x1, y1);
                paper.page.stroke();
            }
        },
        DASHED_STROKE {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                paper.page.setLineDashPattern(new float[] {3, 2}, 0);
                STROKE.line(paper, x0, y0, x1, y1);
            }
        },
        THIN_RECTANGLE {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                paper.page.addRect(x0 - 0.24f, y0 - 0.24f, x1 - x0 + 0.48f, y1 - y0 + 0.48f);
                paper.page.fill();
            }
        },
        TWO_STROKES {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                float across = y0 == y1 ? 1.5f : 0;
                float down = y0 == y1 ? 0 : 1.5f;
                STROKE.line(paper, x0 - down, y0 - across, x1 - down, y1 - across);
                STROKE.line(paper, x0 + down, y0 + across, x1 + down, y1 + across);
            }
        },
        DASHES {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                for (float at = 0; at < Math.max(x1 - x0, y1 - y0); at += 6) {
                    float end = Math.min(at + 4, Math.max(x1 - x0, y1 - y0));
                    boolean level = y0 == y1;
                    STROKE.line(
                            paper,
                            level ? x0 + at : x0,
                            level ? y0 : y0 + at,
                            level ? x0 + end : x1,
                            level ? y1 : y0 + end);
                }
            }
        },
        ROUND_DOTS {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                boolean level = y0 == y1;
                for (float at = 0; at <= Math.max(x1 - x0, y1 - y0); at += 2) {
                    dot(paper.page, level ? x0 + at : x0, level ? y0 : y0 + at);
                }
            }
        },
        SQUARE_DOTS {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                boolean level = y0 == y1;
                for (float at = 0; at <= Math.max(x1 - x0, y1 - y0); at += 1.92f) {
                    THIN_RECTANGLE.line(
                            paper,
                            level ? x0 + at : x0,
                            level ? y0 : y0 + at,
                            level ? x0 + at : x0,
                            level ? y0 : y0 + at);
                }
            }
        },
        STRETCHED_IMAGE {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                paper.page.drawImage(paper.pixel, x0, y0, Math.max(x1 - x0, 0.75f), Math.max(y1 - y0, 0.75f));
            }
        },
        A_LITTLE_SLANTED {
            @Override
            void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException {
                boolean level = y0 == y1;
                STROKE.line(paper, x0, y0, level ? x1 : x1 + 0.4f, level ? y1 + 0.4f : y1);
            }
        };

        abstract void line(Paper paper, float x0, float y0, float x1, float y1) throws IOException;

        private static void dot(PDPageContentStream page, float x, float y) throws IOException {
            page.moveTo(x - 0.4f, y);
            page.curveTo(x - 0.4f, y + 0.5f, x + 0.4f, y + 0.5f, x + 0.4f, y);
            page.curveTo(x + 0.4f, y - 0.5f, x - 0.4f, y - 0.5f, x - 0.4f, y);
            page.fill();
        }
    }

    private record Paper(PDPageContentStream page, PDImageXObject pixel) {}

    @ParameterizedTest
    @EnumSource
    void theTableIsTheSame(Pen pen) throws IOException, UnreadableException {
        var tables = Tables.find(new PdfReader().read(pdf(pen), source(), new Issues()))
                .tables();
        assertEquals(
                List.of(List.of("Province | 2020 | 2021", "Gia Lai | 10 | 11", "Kon Tum | 20 | ")),
                tables.stream().map(Sheet::print).toList());
        assertEquals("RULED", tables.get(0).method().name());
    }

    private static byte[] pdf(Pen pen) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(new PDRectangle(400, 300));
            pdf.addPage(sheet);
            PDImageXObject pixel =
                    LosslessFactory.createFromImage(pdf, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream page = new PDPageContentStream(pdf, sheet)) {
                page.setLineWidth(0.5f);
                for (float y : YS) {
                    pen.line(new Paper(page, pixel), XS[0], y, XS[3], y);
                }
                for (float x : XS) {
                    pen.line(new Paper(page, pixel), x, YS[3], x, YS[0]);
                }
                write(page);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void write(PDPageContentStream page) throws IOException {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                page.beginText();
                page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
                page.newLineAtOffset(XS[column] + 4, YS[row] - 14);
                page.showText(TEXTS[row][column]);
                page.endText();
            }
        }
    }

    private static Source source() {
        return new Source(
                "pen.pdf",
                "0".repeat(64),
                "application/pdf",
                Optional.empty(),
                Optional.empty(),
                TextSource.TEXT_LAYER);
    }
}
