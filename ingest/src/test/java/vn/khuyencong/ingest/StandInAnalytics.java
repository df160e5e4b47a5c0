package vn.khuyencong.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a refresh start {@link vn.khuyencong.analytics.Main} of these tests in the place of the analytics program. */
final class StandInAnalytics implements BeforeEachCallback, AfterEachCallback {
    private static final String PROPERTY = "khuyencong.analytics";

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setProperty(
                PROPERTY, Path.of("target/test-classes").toAbsolutePath().toString());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.clearProperty(PROPERTY);
    }
}
