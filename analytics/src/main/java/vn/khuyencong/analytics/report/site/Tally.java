package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Words;

/** How many there are of one code. */
record Tally(String kind, Bilingual word, String count) {
    boolean some() {
        return !count.equals("0");
    }

    /** A tally for each of the codes, in their order, those of which there are none included. */
    static <T> List<Tally> of(List<T> things, Function<T, String> code, List<String> codes, String words, Words all) {
        return codes.stream()
                .map(one -> new Tally(one, all.of(words, one), count(things, code, one)))
                .toList();
    }

    private static <T> String count(List<T> things, Function<T, String> code, String one) {
        long count =
                things.stream().filter(thing -> code.apply(thing).equals(one)).count();
        return Numbers.exact(BigDecimal.valueOf(count));
    }
}
