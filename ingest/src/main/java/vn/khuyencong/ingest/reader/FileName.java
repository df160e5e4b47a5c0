package vn.khuyencong.ingest.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The name of a file as people read it. */
public final class FileName {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private FileName() {}

    /**
     * The last part of a path, its bytes read as UTF-8. Bytes that are no UTF-8, line ends
     * and other control characters become U+FFFD; the path itself keeps
     * them. {@code Path.toString()} would lose Vietnamese letters where the system's locale is C; the URI form holds the
     * bytes.
     */
    public static String of(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        if (last == null) {
            return path.toString();
        }
        String uri = path.toAbsolutePath().normalize().toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        return decoded(uri.substring(uri.lastIndexOf('/', end - 1) + 1, end));
    }

    /** The way from a folder to a file in it, likewise; its parts parted by slashes. */
    public static String of(Path folder, Path file) {
        Path way = folder.relativize(file);
        StringBuilder name = new StringBuilder();
        for (Path part : way) {
            name.append(name.isEmpty() ? "" : "/").append(of(part));
        }
        return name.toString();
    }

    private static String decoded(String percentEncoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < percentEncoded.length(); i++) {
            if (percentEncoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(percentEncoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(percentEncoded.charAt(i));
            }
        }
        return CONTROL.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceAll("\uFFFD");
    }
}
