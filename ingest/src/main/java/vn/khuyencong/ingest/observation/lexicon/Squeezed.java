package vn.khuyencong.ingest.observation.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text reduced to its letters and digits, lower case, with one spelling for each sound: what phrases are looked for in.
 * Blanks and punctuation inside a phrase do not matter then ("t ỉnh", "KC QG", "Tr.đồng"); where they stood is kept, so
 * that a phrase is only found between them and never inside a word.
 */
final class Squeezed {
    /** Two ways to place the tone mark, one to remember: hòa and hoà, thủy and thuỷ. */
    private static final String[] OLD_TONE = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private static final String[] NEW_TONE = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };

    /** y and i after these letters are one sound: kỹ and kĩ, tỷ and tỉ, lý and lí, mỹ and mĩ. */
    private static final String BEFORE_I = "hklmst";

    private static final String WITH_Y = "yỳýỷỹỵ";
    private static final String WITH_I = "iìíỉĩị";

    final String text;
    private final int[] origin;
    private final boolean[] boundary;

    private Squeezed(String text, int[] origin, boolean[] boundary) {
        this.text = text;
        this.origin = origin;
        this.boundary = boundary;
    }

    static Squeezed of(String printed) {
        String folded = fold(printed);
        StringBuilder letters = new StringBuilder(folded.length());
        List<Integer> places = new ArrayList<>(folded.length());
        List<Boolean> starts = new ArrayList<>(folded.length());
        char before = ' ';
        for (int i = 0; i < folded.length(); i++) {
            char here = folded.charAt(i);
            if (Character.isLetterOrDigit(here)) {
                letters.append(here);
                places.add(i);
                starts.add(!Character.isLetterOrDigit(before) || Character.isDigit(before) != Character.isDigit(here));
            }
            before = here;
        }
        return new Squeezed(letters.toString(), places.stream().mapToInt(i -> i).toArray(), toArray(starts));
    }

    /** The same length as the text in NFC, so that places stay what they were. */
    private static String fold(String printed) {
        String folded = Normalizer.normalize(printed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < OLD_TONE.length; i++) {
            folded = folded.replace(OLD_TONE[i], NEW_TONE[i]);
        }
        StringBuilder letters = new StringBuilder(folded);
        for (int i = 1; i < letters.length(); i++) {
            int y = WITH_Y.indexOf(letters.charAt(i));
            boolean last = i + 1 == letters.length() || !Character.isLetter(letters.charAt(i + 1));
            if (y >= 0 && last && BEFORE_I.indexOf(letters.charAt(i - 1)) >= 0) {
                letters.setCharAt(i, WITH_I.charAt(y));
            }
        }
        return letters.toString();
    }

    private static boolean[] toArray(List<Boolean> starts) {
        boolean[] array = new boolean[starts.size() + 1];
        for (int i = 0; i < starts.size(); i++) {
            array[i] = starts.get(i);
        }
        array[starts.size()] = true;
        return array;
    }

    boolean isBoundary(int at) {
        return boundary[at];
    }

    /** Where the letter at this place stands in the printed text. */
    int origin(int at) {
        return origin[at];
    }
}
