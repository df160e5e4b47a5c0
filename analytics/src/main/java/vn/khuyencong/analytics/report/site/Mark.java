package vn.khuyencong.analytics.report.site;

import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Words;

/**
 * How far a figure is checked: a sign, a word and a colour, so that none of them is needed alone.
 *
 * @param kind the contract's code, and the class of its colour
 */
record Mark(String kind, String sign, Bilingual word) {
    static Mark of(String verification, Words words) {
        return new Mark(verification, words.of("sign", verification).vi(), words.of("verification", verification));
    }
}
