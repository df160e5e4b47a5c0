package vn.khuyencong.analytics.mart;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One question of comparison and the relation that answers it.
 *
 * <p>{@link #rows} gives, for each document by itself, the columns of {@link #key} and {@link #values}, and for
 * {@link Closing}: {@code coverage}, {@code verified_share}, {@code observations}, {@code caveats}, {@code authority}.
 */
interface Question {
    /** Name of the relation. */
    String relation();

    /** The columns that identify a row, and its order in the relation. */
    List<String> key();

    /** The columns of the rows that must come from one document together. */
    List<String> group();

    /** The columns after the key and before the closing five. */
    List<String> values();

    /** The column that answers the question; NULL where it cannot be answered. */
    String answer();

    /** The rows of all documents, from the view {@code figure}. */
    Dataset<Row> rows(SparkSession spark);
}
