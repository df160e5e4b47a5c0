package vn.khuyencong.ingest.release;

import java.util.List;
import java.util.function.ToIntFunction;

/** The sums over the files of a run. */
public record Totals(
        int files,
        int fromCache,
        int documents,
        int withError,
        long pages,
        long tables,
        long observations,
        long verified,
        long troubles) {
    static Totals of(List<RunFile> files) {
        return new Totals(
                files.size(),
                (int) files.stream().filter(RunFile::fromCache).count(),
                (int) files.stream()
                        .filter(file -> file.result() == FileResult.DOCUMENT)
                        .count(),
                (int) files.stream().filter(RunFile::hasError).count(),
                sum(files, RunFile::pages),
                sum(files, RunFile::tables),
                sum(files, RunFile::observations),
                sum(files, RunFile::verified),
                sum(files, file -> file.troubles().size()));
    }

    private static long sum(List<RunFile> files, ToIntFunction<RunFile> count) {
        return files.stream().mapToLong(count::applyAsInt).sum();
    }
}
