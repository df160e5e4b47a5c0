package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.analytics.report.content.Fields;

/**
 * A document of one release or both, and how much of it changed.
 *
 * @param before what the published release has; of a revision, the version that it replaces
 * @param replacedBy of a document that is gone: the one that superseded it before, or that has its figures, too
 * @param fields what is said of the same content otherwise than before
 */
public record DocumentChange(
        Kind kind,
        Optional<DocumentState> before,
        Optional<DocumentState> after,
        Optional<String> replacedBy,
        List<String> fields,
        int tablesAdded,
        int tablesGone,
        int tablesChanged,
        int figuresAdded,
        int figuresGone,
        int figuresChanged) {

    /** What became of a document. */
    public enum Kind {
        ADDED,
        /** It supersedes a published one. */
        REVISION,
        /** The published one is no longer there, and this one has come in its place. */
        RESTATED,
        /** The same content, read otherwise: the program, its vocabulary or a correction has changed. */
        REREAD,
        GONE,
        UNCHANGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public DocumentChange {
        fields = List.copyOf(fields);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a document of neither release");
        }
    }

    /** The document as it is now, or as it was. */
    public DocumentState latest() {
        return after.or(() -> before).orElseThrow();
    }

    static DocumentChange of(Fields row) throws SQLException {
        return new DocumentChange(
                Kind.of(row.text("kind")),
                DocumentState.find(row, "before_"),
                DocumentState.find(row, "after_"),
                row.findText("replaced_by"),
                Stream.of(row.text("fields").split(" "))
                        .filter(field -> !field.isEmpty())
                        .toList(),
                row.integer("tables_added"),
                row.integer("tables_gone"),
                row.integer("tables_changed"),
                row.integer("figures_added"),
                row.integer("figures_gone"),
                row.integer("figures_changed"));
    }
}
