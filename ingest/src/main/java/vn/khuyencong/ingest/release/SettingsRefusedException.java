package vn.khuyencong.ingest.release;

import java.nio.file.Path;

/** The configuration file cannot be used; the message names the line and the key, Vietnamese first. */
public final class SettingsRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SettingsRefusedException(Path file, int line, String vi, String en) {
        super(Visible.of(file + ", dòng " + line + ": " + vi + ". / line " + line + ": " + en + "."));
    }
}
