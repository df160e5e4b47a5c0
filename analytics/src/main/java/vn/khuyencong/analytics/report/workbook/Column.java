package vn.khuyencong.analytics.report.workbook;

import vn.khuyencong.analytics.report.content.Bilingual;

/**
 * A column of a sheet.
 *
 * @param width in letters
 */
record Column(Bilingual title, int width) {
    static Column of(String vietnamese, String english, int width) {
        return new Column(new Bilingual(vietnamese, english), width);
    }

    /** The head as it stands in the sheet: Vietnamese, and English under it. */
    String head() {
        return title.same() ? title.vi() : title.vi() + "\n" + title.en();
    }
}
