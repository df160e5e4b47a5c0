package vn.khuyencong.ingest.table;

/**
 * A line begins a new paragraph where the one before it ended early, where it is indented, carries a list mark, stands
 * farther off than lines do, or is set in another size or weight.
 */
final class ParagraphStart {
    private ParagraphStart() {}

    /**
     * @param before the paragraph so far
     * @param line the next line, in the same column or the first of the next page
     * @param usualPitch from baseline to baseline within paragraphs; infinite across pages
     */
    static boolean isNew(PageParagraph before, TextLine line, Column column, double usualPitch) {
        TextLine last = before.last();
        if (isOtherStyle(last, line) || isFarOff(before, line, usualPitch)) {
            return true;
        }
        boolean centred = column.areCentred(last, line);
        if (before.column().hasRoomFor(line.first().box().width(), last, centred)) {
            return true;
        }
        boolean hanging = ListMark.begins(before.first())
                && line.box().x0() > before.first().box().x0() + 2
                && line.box().x0() - column.left() < 8 * line.fontSize();
        if (ListMark.begins(line)) {
            return column.isIndented(line) || endsSentence(last) || centred;
        }
        return column.isIndented(line) && !centred && !hanging;
    }

    private static boolean isOtherStyle(TextLine last, TextLine line) {
        double ratio = line.fontSize() / last.fontSize();
        boolean lighter = last.isBold() && !TextLine.isBold(line.first());
        boolean bolder =
                !TextLine.isBold(last.last()) && line.isBold() && line.words().size() > 1;
        return ratio > 1.12 || ratio < 0.89 || lighter || bolder;
    }

    private static boolean isFarOff(PageParagraph before, TextLine line, double usualPitch) {
        double pitch = line.box().y1() - before.last().box().y1();
        double usual = usualPitch;
        int lines = before.lines().size();
        if (lines >= 2 && !Double.isInfinite(usualPitch)) {
            usual = before.last().box().y1()
                    - before.lines().get(lines - 2).box().y1();
            usual = usual > 0 ? usual : usualPitch;
        }
        return pitch > 1.2 * usual + 0.5;
    }

    private static boolean endsSentence(TextLine line) {
        String text = line.text();
        return ".;:,!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
