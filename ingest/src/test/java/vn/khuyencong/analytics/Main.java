package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands in for the analytics program where only the way of a release is tested: it is called in the same way, writes
 * something of each kind, and ends as the property {@code ends} of the folder of temporary files says.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Path out = Path.of(given.get(given.indexOf("--out") + 1));
        Path warehouse = Path.of(given.get(given.indexOf("--warehouse") + 1));
        Path next = Path.of(warehouse + ".next");
        if (Files.exists(next)) {
            Files.move(next, warehouse);
        }
        Files.writeString(Files.createDirectories(out.resolve("site")).resolve("index.html"), given.get(0));
        Files.writeString(out.resolve("khuyencong.xlsx"), given.get(0));
        System.err.println("analytics " + given.get(0));
        System.exit(given.contains("--overrule") ? 11 : 0);
    }
}
