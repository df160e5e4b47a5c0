package vn.khuyencong.ingest.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bytes of a text that states no charset → its letters. They are UTF-8 or UTF-16 where they are sound in it, else one of
 * the two code pages in which Windows saves text: 1258 for Vietnamese, whose tone marks stand behind their vowels, or 1252,
 * in which the older Vietnamese encodings of one byte can be recognised by the repair of text.
 *
 * @param charset the name of the code page or of the encoding
 * @param isAssumed whether the bytes leave it open, or some of them break its rules
 */
public record TextBytes(String text, String charset, boolean isAssumed) {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Controls that no text has: all but tab, the ends of lines and pages, and the mark of a cell's end of Word. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x06\\x08\\x0E-\\x19\\x1B-\\x1D\\x7F\\uFFFE\\uFFFF]");

    private static final Pattern TONE_MARK = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern TONE_ON_VOWEL =
            Pattern.compile("[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][\u0300\u0301\u0303\u0309\u0323]");

    /** Of controls, at least so many letters are sound for one that is not. */
    private static final int TEXT_FOR_ONE = 50;

    private static final int MOST_CONTROLS = 100;

    /** Of UTF-8 that was cut or patched, at least so many letters are sound for one that is not. */
    private static final int SOUND_FOR_ONE = 50;

    /** A thousand printed pages; what is longer is no report, but a log or a dump of data. */
    public static final int MOST = 4 * 1024 * 1024;

    /** The text, or nothing where the bytes are none. */
    public static Optional<TextBytes> read(byte[] content) {
        if (content.length > MOST) {
            return Optional.empty();
        }
        return marked(content)
                .or(() -> strictly(content, StandardCharsets.UTF_8))
                .or(() -> unmarkedUtf16(content))
                .or(() -> brokenUtf8(content))
                .or(() -> codePage(content))
                .flatMap(TextBytes::withoutControls);
    }

    /** A stray control becomes a sign that stands for none, so that no figure closes over it; many are no text. */
    private Optional<TextBytes> withoutControls() {
        long controls = CONTROL.matcher(text).results().limit(MOST_CONTROLS + 1).count();
        if (controls == 0) {
            return Optional.of(this);
        }
        boolean stray = !isAssumed && controls <= MOST_CONTROLS && controls * TEXT_FOR_ONE <= text.length();
        return stray
                ? Optional.of(new TextBytes(CONTROL.matcher(text).replaceAll("\uFFFD"), charset, true))
                : Optional.empty();
    }

    /** Whether the bytes keep the rules of UTF-8. */
    public static boolean isUtf8(byte[] content) {
        return decode(content, StandardCharsets.UTF_8).isPresent();
    }

    private static Optional<TextBytes> marked(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return strictly(content, StandardCharsets.UTF_16);
        }
        return Optional.empty();
    }

    private static Optional<TextBytes> strictly(byte[] content, Charset charset) {
        return decode(content, charset).map(text -> new TextBytes(withoutMark(text), charset.name(), false));
    }

    /** Every other byte of the blanks and line ends of such a text is nothing. */
    private static Optional<TextBytes> unmarkedUtf16(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < content.length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        if (content.length % 2 != 0 || 10 * Math.max(even, odd) < content.length / 2) {
            return Optional.empty();
        }
        return strictly(content, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<TextBytes> brokenUtf8(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == 0xFFFD).count();
        long sound =
                text.chars().filter(letter -> letter > 0x7F && letter != 0xFFFD).count();
        return broken * SOUND_FOR_ONE <= sound
                ? Optional.of(new TextBytes(withoutMark(text), StandardCharsets.UTF_8.name(), true))
                : Optional.empty();
    }

    private static Optional<TextBytes> codePage(byte[] content) {
        return decode(content, WINDOWS_1258)
                .filter(TextBytes::hasTonesOnVowels)
                .map(text -> new TextBytes(Normalizer.normalize(text, Normalizer.Form.NFC), "windows-1258", true))
                .or(() -> Optional.of(new TextBytes(new String(content, WINDOWS_1252), "windows-1252", true)));
    }

    private static boolean hasTonesOnVowels(String text) {
        long marks = TONE_MARK.matcher(text).results().count();
        return marks > 0 && 10 * TONE_ON_VOWEL.matcher(text).results().count() >= 9 * marks;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
