package vn.khuyencong.analytics;

import java.util.List;

/** A disk that is full or cannot be written, as the libraries tell it: by words alone, some causes deep. */
final class DiskTrouble {
    private static final List<String> SIGNS = List.of(
            "No space left",
            "Could not write",
            "Read-only file system",
            "Disk quota exceeded",
            "max_temp_directory_size");

    private DiskTrouble() {}

    static boolean isSaidBy(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage());
            if (SIGNS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
