package vn.khuyencong.ingest.release;

/** A file in the folder of reports that was not taken for one, and why. */
public record IgnoredFile(String name, String vi, String en) {
    public IgnoredFile {
        name = Visible.of(name);
    }
}
