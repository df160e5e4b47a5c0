package vn.khuyencong.analytics.change;

import java.io.IOException;
import java.util.List;

/** A release was asked for that is not there. */
public final class NoSuchReleaseException extends IOException {
    private static final long serialVersionUID = 1;

    private final String wanted;
    private final List<String> present;

    NoSuchReleaseException(String wanted, List<String> present, IOException cause) {
        super("no release " + wanted, cause);
        this.wanted = wanted;
        this.present = List.copyOf(present);
    }

    public String wanted() {
        return wanted;
    }

    /** The numbers of those that are there. */
    public List<String> present() {
        return present;
    }
}
