package vn.khuyencong.ingest;

import java.util.List;
import vn.khuyencong.ingest.release.Manifest;

/**
 * What a run is made from. Each file's bytes are looked at once; whoever meets other bytes later says that they changed.
 *
 * @param files to be read, with what they held when the run began
 * @param refused what cannot or must not be read
 */
record RunInput(List<ReportFile> files, List<ReportFiles.Refused> refused) {
    RunInput {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    static RunInput of(ReportFiles.Found found) {
        return new RunInput(found.files().stream().map(ReportFile::of).toList(), found.refused());
    }

    /** The files for the manifest of what is made from them. */
    List<Manifest.Input> inputs() {
        return files.stream()
                .map(file -> new Manifest.Input(file.path(), file.sha256()))
                .toList();
    }
}
