package vn.khuyencong.analytics.report.site;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of the site. Every value is escaped; a name that a view does not have is an error and no blank, and an
 * {@link Optional} is a section that is there or not.
 */
final class Template {
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withCollector(new OptionalCollector())
            .withEscaper(text -> Escapers.HTML.escape(printable(text)))
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withFormatter(Template::formatted)
            .withLoader(Template::open);

    private static final Map<String, com.samskivert.mustache.Template> COMPILED = new ConcurrentHashMap<>();

    private Template() {}

    /** The template filled with the view; names that the view does not have are looked up in the frame. */
    static void fill(String name, Object view, Object frame, Writer html) {
        COMPILED.computeIfAbsent(name, Template::compile).execute(view, frame, html);
    }

    /** A resource as it is: style and script. */
    static String text(String file) {
        try (InputStream stream = stream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static com.samskivert.mustache.Template compile(String name) {
        try (Reader reader = open(name)) {
            return COMPILER.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the closing line feed, which inside a sentence would be a blank. */
    private static Reader open(String name) {
        return new StringReader(text(name + ".html").stripTrailing());
    }

    private static String formatted(Object value) {
        if (value instanceof Optional) {
            throw new IllegalArgumentException("an Optional is a section, not a value: " + value);
        }
        return value.toString();
    }

    private static InputStream stream(String file) {
        return Objects.requireNonNull(Template.class.getResourceAsStream(file), file);
    }

    /** Control characters and halves of surrogate pairs are no characters of a page; they become the replacement sign. */
    static String printable(String text) {
        return text.codePoints().allMatch(Template::isPrintable) ? text : replaced(text);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(point -> isPrintable(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int point) {
        boolean control = (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point < 0xA0);
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    /** Mustache knows lists; an Optional is one of at most one. */
    private static final class OptionalCollector extends DefaultCollector {
        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
