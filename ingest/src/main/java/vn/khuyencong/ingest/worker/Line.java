package vn.khuyencong.ingest.worker;

/** Any text on one line: line ends and the backslash are escaped as in Java. */
final class Line {
    private Line() {}

    static String of(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String text(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\' && i + 1 < line.length()) {
                i++;
                text.append(
                        switch (line.charAt(i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> line.charAt(i);
                        });
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
