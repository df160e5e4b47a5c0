package vn.khuyencong.ingest.reconciliation.correction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder of the correction files: {@code *.yml} and {@code *.yaml}; a page that explains them ({@code *.md}) may stand beside. */
public final class CorrectionFolder {
    private CorrectionFolder() {}

    /** The files that hold corrections, in the order of their paths; none where there is no such folder. */
    public static List<Path> files(Path folder) {
        return all(folder).stream().filter(file -> !hasEnd(file, ".md")).toList();
    }

    /**
     * All corrections of the folder.
     *
     * @throws CorrectionRefusedException with all that is wrong with the files, where anything is
     */
    static List<Correction> read(Path folder) {
        List<Fault> faults = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (Path file : files(folder)) {
            if (hasEnd(file, ".yml") || hasEnd(file, ".yaml")) {
                corrections.addAll(CorrectionFile.read(file, faults));
            } else {
                // An editor that adds .txt unseen would silence the corrections in it.
                faults.add(new Entry(String.valueOf(file.getFileName()), 1)
                        .fault(
                                "không phải tệp đính chính: tên tệp phải kết thúc bằng .yml",
                                "no file of corrections: its name must end in .yml"));
            }
        }
        if (!faults.isEmpty()) {
            throw new CorrectionRefusedException(faults);
        }
        return corrections;
    }

    private static List<Path> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".") || name.toString().endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEnd(Path file, String end) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(end);
    }
}
