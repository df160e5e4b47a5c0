package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands in for the analytics program where only the way of a release is tested: it is called in the same way, writes
 * something of each kind, and finds a gate closed (11) whenever one is to be overruled.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Path out = Path.of(given.get(given.indexOf("--out") + 1));
        Files.writeString(Files.createDirectories(out.resolve("site")).resolve("index.html"), given.get(0));
        Files.writeString(out.resolve("khuyencong.xlsx"), given.get(0));
        System.err.println("analytics " + given.get(0));
        System.exit(given.contains("--overrule") ? 11 : 0);
    }
}
