package vn.khuyencong.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something in the folder of reports that is no report by its name, and is not looked at.
 *
 * @param name as people read it, from the folder of reports on
 */
record IgnoredFile(Path path, String name, Reason reason) {
    /** What the name tells. */
    enum Reason {
        HIDDEN("tệp hoặc thư mục ẩn", "hidden file or folder"),
        OFFICE_LOCK("tệp khóa của phần mềm văn phòng", "lock file of an office program");

        private final String vi;
        private final String en;

        Reason(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        String vi() {
            return vi;
        }

        String en() {
            return en;
        }
    }

    /** Why something of that name is ignored, if it is. */
    static Optional<Reason> findReason(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith("~$")) {
            return Optional.of(Reason.OFFICE_LOCK);
        }
        return name.startsWith(".") ? Optional.of(Reason.HIDDEN) : Optional.empty();
    }
}
