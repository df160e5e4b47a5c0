package vn.khuyencong.ingest;

import java.nio.file.Path;

/** A file's name without its folder and its ending. */
final class FileStem {
    private FileStem() {}

    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
