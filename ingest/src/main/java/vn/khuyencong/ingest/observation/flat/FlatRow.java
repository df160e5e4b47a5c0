package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.List;

/** A row of a flattened table while its lines are gathered. */
final class FlatRow {
    final String number;
    final List<String> labels = new ArrayList<>();
    final List<String> pieces = new ArrayList<>();
    final List<FlatLine> lines = new ArrayList<>();

    FlatRow(String number) {
        this.number = number;
    }

    String label() {
        return String.join(" ", labels).strip();
    }

    boolean isNumbered() {
        return !number.isEmpty();
    }

    boolean hasPieces() {
        return !pieces.isEmpty();
    }

    /** A heading whose words stand elsewhere. */
    boolean isBare() {
        return isNumbered() && label().isEmpty() && !hasPieces();
    }
}
