package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Path;
import vn.khuyencong.analytics.mart.Marts;

/** The command line of the analytics program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Marts.compute(Path.of(arguments[0]));
    }
}
