package vn.khuyencong.ingest.issue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people call a kind of file, in both languages. */
public record FileKind(String vi, String en) {
    static String listed(List<FileKind> kinds, Function<FileKind, String> language) {
        return kinds.stream().map(language).collect(Collectors.joining(", "));
    }
}
