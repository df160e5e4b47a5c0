package vn.khuyencong.ingest.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** What a file is, as Tika finds it. */
final class MediaTypes {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();
    private static final Detector DETECTOR = new DefaultDetector(TYPES);

    private static final String PLAIN_TEXT = "text/plain";
    private static final String MARKDOWN = "text/x-web-markdown";
    private static final String DELIMITED = "text/csv";
    private static final String UNKNOWN = "application/octet-stream";
    private static final int BEGINNING = 1 << 16;

    private MediaTypes() {}

    /** The media type by the content alone: Tika gets no name; it looks into OLE2 and OOXML containers. */
    static String ofContent(byte[] content) {
        String type = detect(content);
        if (type.equals(PLAIN_TEXT) && beginsAsUtf16(content)) {
            type = detect(asUtf8(content));
        }
        boolean mayBeText = type.equals(PLAIN_TEXT) || type.equals(UNKNOWN);
        return mayBeText && content.length <= TextBytes.MOST ? ofText(content) : type;
    }

    /** Tika takes text in a code page for no text, some bytes that are none for text, and Markdown for plain text. */
    private static String ofText(byte[] content) {
        return TextBytes.read(content).map(bytes -> ofText(bytes.text())).orElse(UNKNOWN);
    }

    private static String ofText(String text) {
        if (MarkdownMarks.areIn(text)) {
            return MARKDOWN;
        }
        return DelimitedValues.areIn(text) ? DELIMITED : PLAIN_TEXT;
    }

    /** By the byte order mark. */
    private static boolean beginsAsUtf16(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static byte[] asUtf8(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_16);
        return beginning.getBytes(StandardCharsets.UTF_8);
    }

    private static String detect(byte[] content) {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            return DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The media type that the name claims, where that is another kind than the content's. */
    static Optional<String> findOtherClaimedBy(String fileName, String mediaType) {
        Metadata name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        MediaType claimed;
        try (TikaInputStream nothing = TikaInputStream.get(new byte[0])) {
            claimed = REGISTRY.normalize(TYPES.detect(nothing, name).getBaseType());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        MediaType actual = REGISTRY.normalize(MediaType.parse(mediaType));
        boolean silent = claimed.equals(MediaType.OCTET_STREAM) || claimed.equals(MediaType.EMPTY);
        boolean same = claimed.equals(actual)
                || REGISTRY.isSpecializationOf(actual, claimed)
                || REGISTRY.isSpecializationOf(claimed, actual);
        return silent || same ? Optional.empty() : Optional.of(claimed.toString());
    }
}
