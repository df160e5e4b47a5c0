package vn.khuyencong.ingest.observation.lexicon;

import java.util.Arrays;

/**
 * A text in which each run of blanks is one, with the places where its characters stood. Years are looked for in it: an
 * expression with several optional blanks takes the fourth power of a long run of them, and clauses of running text are
 * padded with such runs.
 */
final class Collapsed {
    final String text;
    private final int[] origin;

    private Collapsed(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Collapsed of(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        int[] origin = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            boolean repeated =
                    i > 0 && Character.isWhitespace(printed.charAt(i)) && Character.isWhitespace(printed.charAt(i - 1));
            if (!repeated) {
                origin[text.length()] = i;
                text.append(printed.charAt(i));
            }
        }
        return new Collapsed(text.toString(), Arrays.copyOf(origin, text.length()));
    }

    /** A hit in the collapsed text as one in the printed text. */
    <M> Hit<M> asPrinted(Hit<M> hit) {
        return new Hit<>(hit.meaning(), origin[hit.start()], origin[hit.end() - 1] + 1);
    }
}
