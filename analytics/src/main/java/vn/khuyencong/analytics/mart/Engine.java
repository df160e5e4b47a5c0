package vn.khuyencong.analytics.mart;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark as this program runs it: in this process, one task at a time, no server, no code generation. */
final class Engine {
    private Engine() {}

    /**
     * Starts Spark.
     *
     * @param scratch folder for whatever Spark writes beside its results
     */
    static SparkSession start(Path scratch) {
        SparkSession spark = SparkSession.builder()
                .appName("khuyencong")
                .master("local[1]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.local.dir", scratch.toString())
                .config(
                        "spark.sql.warehouse.dir",
                        scratch.resolve("spark").toUri().toString())
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", 1)
                // Thousands of rows: compiling the queries would cost more than running them.
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.adaptive.enabled", false)
                .config("spark.sql.parquet.compression.codec", "uncompressed")
                .getOrCreate();
        Exact.register(spark, CounterpartWording.load());
        return spark;
    }
}
