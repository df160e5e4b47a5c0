package vn.khuyencong.ingest.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from one figure back to the printed cell, and the sums that speak of it. Fields carry the names of the
 * contract's columns, so that each can be looked up there.
 *
 * @param figure columns of the observation, NULLs left out
 * @param document columns of its document; {@code table} and {@code cell} likewise
 * @param headers words printed over the cell, from the top
 * @param line words printed left of it in its row
 * @param corrections what corrections by hand say of the cell, and of the words over it and left of it
 * @param sums rows of those that it takes part in: columns of the check, of its total and its place, and the parts' values
 * @param comparisons those that it was used for
 */
public record Explanation(
        Map<String, String> figure,
        Map<String, String> document,
        Map<String, String> table,
        Map<String, String> cell,
        List<String> headers,
        List<String> line,
        List<String> corrections,
        List<Map<String, String>> sums,
        List<String> comparisons) {

    public Explanation {
        headers = List.copyOf(headers);
        line = List.copyOf(line);
        corrections = List.copyOf(corrections);
        sums = List.copyOf(sums);
        comparisons = List.copyOf(comparisons);
    }

    /** Whether the cell was mended on the way. */
    public boolean isRepaired() {
        return !Optional.ofNullable(cell.get("text")).equals(Optional.ofNullable(cell.get("raw_text")));
    }
}
