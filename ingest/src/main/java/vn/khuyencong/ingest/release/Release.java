package vn.khuyencong.ingest.release;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One release: a folder that was published whole and never changes.
 *
 * @param number counts the releases of a warehouse, from 1
 */
public record Release(int number, Path folder) implements Comparable<Release> {
    private static final Pattern NAME = Pattern.compile("\\d{6,9}");

    static boolean isName(Path folder) {
        return NAME.matcher(folder.getFileName().toString()).matches();
    }

    static Release at(Path folder) {
        return new Release(Integer.parseInt(folder.getFileName().toString()), folder);
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }

    /** The number as its folder shows it. */
    public String name() {
        return name(number);
    }

    public Path warehouse() {
        return folder.resolve(Releases.WAREHOUSE);
    }

    @Override
    public int compareTo(Release other) {
        return Integer.compare(number, other.number);
    }
}
