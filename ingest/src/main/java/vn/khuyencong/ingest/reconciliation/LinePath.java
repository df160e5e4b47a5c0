package vn.khuyencong.ingest.reconciliation;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Observation;

/** The printed numbering of a line as a path: {@code III} is the parent of {@code III.3}, {@code 5} of {@code 5.1}. */
record LinePath(String path) {
    static Optional<LinePath> of(Observation observation) {
        return observation.itemPath().map(LinePath::new);
    }

    boolean isParentOf(LinePath other) {
        return isAncestorOf(other) && other.path.indexOf('.', path.length() + 1) < 0;
    }

    boolean isAncestorOf(LinePath other) {
        return other.path.startsWith(path + ".");
    }

    /** The path of the line that it stands under; empty for a line under none. */
    String parent() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    boolean isTop() {
        return parent().isEmpty();
    }

    /** A line that is only set off by a dash: often "of which", not all there is. */
    boolean isDash() {
        return path.equals("-") || path.endsWith(".-");
    }
}
