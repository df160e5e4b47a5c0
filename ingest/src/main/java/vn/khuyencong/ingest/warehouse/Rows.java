package vn.khuyencong.ingest.warehouse;

/** Where the rows of relations go: into a kept document, or into a warehouse. */
@FunctionalInterface
interface Rows {
    void add(Row row);

    /** One row, its values in the order of the relation's columns. */
    default void add(String relation, Object... values) {
        add(Row.of(relation, values));
    }
}
