package vn.khuyencong.ingest.reader.word;

import vn.khuyencong.ingest.reader.ListNumberStyle;

/**
 * How one level of a list is numbered.
 *
 * @param template what is printed, {@code %1} to {@code %9} standing for the numbers of the levels
 * @param restartAfter the level (from 1) whose items set this one back; 0 never, -1 any higher level
 * @param legal whether all numbers in the template are written as decimals
 * @param gap what stands between label and text
 */
record ListLevel(ListNumberStyle style, String template, int start, int restartAfter, boolean legal, String gap) {
    static final ListLevel UNKNOWN = new ListLevel(ListNumberStyle.NONE, "", 1, -1, false, "");

    /** Whether an item of another level sets this level's number back. */
    boolean restartsAfter(int otherLevel) {
        return restartAfter < 0 || otherLevel < restartAfter;
    }

    /** A bullet as it looks: letters and private characters are pictures of a symbol font, drawn as a dot here. */
    String bullet() {
        StringBuilder drawn = new StringBuilder();
        template.chars().forEach(letter -> drawn.append(drawn((char) letter)));
        return drawn.toString();
    }

    private static char drawn(char letter) {
        boolean symbolFont = 0xF000 <= letter && letter <= 0xF0FF;
        char plain = symbolFont ? (char) (letter - 0xF000) : letter;
        return plain == '-' || plain == '+' || plain == '*' || (!symbolFont && !isPicture(plain)) ? plain : '•';
    }

    private static boolean isPicture(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '§' || letter == '·';
    }
}
