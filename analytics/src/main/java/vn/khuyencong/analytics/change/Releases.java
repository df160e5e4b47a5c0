package vn.khuyencong.analytics.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The releases of a published warehouse: folders named by their numbers in {@code FILE.releases} (without {@code .duckdb}), one
 * of which the link {@code current} names.
 */
public final class Releases {
    /** The published one. */
    public static final String CURRENT = "current";

    /** The one before it. */
    public static final String PREVIOUS = "previous";

    private static final String NUMBER = "[0-9]{1,9}";

    private final Path root;

    /** The releases of a published DuckDB file, whether it is there or not. */
    public Releases(Path warehouse) {
        String name = String.valueOf(warehouse.getFileName()).replaceFirst("\\.duckdb$", "");
        root = warehouse.resolveSibling(name + ".releases");
    }

    /** The numbers of those that are there, in their order. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(Release.WAREHOUSE)))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> name.matches(NUMBER))
                    .sorted((left, right) -> Integer.compare(Integer.parseInt(left), Integer.parseInt(right)))
                    .toList();
        }
    }

    /**
     * Finds a release by what a person calls it.
     *
     * @param wanted {@code current}, {@code previous}, a number, or a path of a folder or a DuckDB file
     * @throws NoSuchReleaseException where there is none
     */
    public Release get(String wanted) throws IOException {
        Optional<String> name =
                switch (wanted) {
                    case CURRENT -> current();
                    case PREVIOUS -> previous();
                    default -> numbered(wanted);
                };
        if (name.isPresent()) {
            return Release.at(root.resolve(name.get()));
        }
        return at(wanted);
    }

    private Release at(String wanted) throws IOException {
        try {
            return Release.at(Path.of(wanted));
        } catch (NoSuchFileException e) {
            throw new NoSuchReleaseException(wanted, names(), e);
        }
    }

    /** The one before the published one, where there is one. */
    public Optional<Release> findPrevious() throws IOException {
        Optional<String> name = previous();
        return name.isPresent() ? Optional.of(Release.at(root.resolve(name.get()))) : Optional.empty();
    }

    private Optional<String> numbered(String wanted) throws IOException {
        return wanted.matches(NUMBER)
                ? names().stream()
                        .filter(name -> Integer.parseInt(name) == Integer.parseInt(wanted))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> current() throws IOException {
        Path link = root.resolve(CURRENT);
        if (!Files.isDirectory(link)) {
            return Optional.empty();
        }
        return Optional.of(String.valueOf(link.toRealPath().getFileName()));
    }

    /** After a rollback there are later ones than the published one; they are not before it. */
    private Optional<String> previous() throws IOException {
        Optional<String> current = current();
        List<String> names = names();
        int place = current.map(names::indexOf).orElse(-1);
        return place > 0 ? Optional.of(names.get(place - 1)) : Optional.empty();
    }
}
