package vn.khuyencong.ingest.observation.lexicon;

import java.util.regex.Pattern;

/**
 * Letters that the file does not tell, U+FFFD in their place. Words that have lost some may have meant something else. One
 * that stands alone is a bullet or an ornament.
 */
public final class LostLetters {
    private static final Pattern IN_A_WORD = Pattern.compile("[\\p{L}\\p{N}]\uFFFD|\uFFFD[\\p{L}\\p{N}]");

    private LostLetters() {}

    /** Whether some word of the text has lost letters. */
    public static boolean areIn(String text) {
        return IN_A_WORD.matcher(text).find();
    }
}
