package vn.khuyencong.analytics.change;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A release to compare.
 *
 * @param name its number, or the name of the file; empty where it has none yet
 * @param warehouse its DuckDB file
 */
public record Release(Optional<String> name, Path warehouse) {
    /** Name of the warehouse in the folder of a release. */
    static final String WAREHOUSE = "khuyencong.duckdb";

    /**
     * The release at a path.
     *
     * @param path a folder with a warehouse in it, or a DuckDB file
     * @throws NoSuchFileException where it is neither
     */
    public static Release at(Path path) throws NoSuchFileException {
        Path absolute = path.toAbsolutePath().normalize();
        Path warehouse = Files.isDirectory(absolute) ? absolute.resolve(WAREHOUSE) : absolute;
        if (!Files.isRegularFile(warehouse)) {
            throw new NoSuchFileException(warehouse.toString());
        }
        return new Release(Optional.ofNullable(absolute.getFileName()).map(Path::toString), warehouse);
    }

    /** The same without a name. */
    public Release nameless() {
        return new Release(Optional.empty(), warehouse);
    }
}
