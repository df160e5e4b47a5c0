package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * Trouble in a source that a person should look at. One record for each kind, the facts as its components; the sentence
 * is made when it is shown. Our own failures are exceptions, never issues.
 */
public interface Issue {
    Where where();

    Severity severity();

    /** In Vietnamese, with enough in it to mend the source or the rules. */
    String textVi();

    /** The same in English. */
    String textEn();

    /** The words that were not understood, where a vocabulary that had them would mend the trouble. */
    default List<Unmapped> unmapped() {
        return List.of();
    }

    /** The stable word of this kind, e.g. {@code unknown_province}: the record's name in snake case. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
