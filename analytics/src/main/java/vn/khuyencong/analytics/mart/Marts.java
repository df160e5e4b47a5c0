package vn.khuyencong.analytics.mart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** All comparisons of a warehouse: handed over to Spark, computed one question after the other, and written back. */
public final class Marts {
    private static final List<Question> QUESTIONS =
            List.of(new CostPerProject(), new Leverage(), new AllocationShare());

    private Marts() {}

    /** Names of the relations that {@link #compute} writes, in the order of their questions. */
    public static List<String> relations() {
        return QUESTIONS.stream().map(Question::relation).toList();
    }

    /**
     * Computes all comparisons and replaces them in the warehouse, in one transaction.
     *
     * @param warehouse a DuckDB file with the relations of the contract
     */
    public static void compute(Path warehouse) throws IOException {
        Path exchange = Files.createTempDirectory("khuyencong-");
        try (Exchange warehouseExchange = new Exchange(warehouse, exchange)) {
            warehouseExchange.handOver();
            SparkSession spark = Engine.start(exchange);
            try {
                answer(spark, warehouseExchange);
            } finally {
                spark.stop();
            }
            warehouseExchange.takeBack(QUESTIONS, Caveat.all());
        } finally {
            delete(exchange);
        }
    }

    private static void answer(SparkSession spark, Exchange exchange) {
        for (String relation : Exchange.HANDED_OVER) {
            spark.read().parquet(exchange.file(relation).toString()).createOrReplaceTempView(relation);
        }
        Figures.define(spark);
        Closing closing = new Closing(Caveat.all());
        for (Question question : QUESTIONS) {
            closing.close(spark, question)
                    .coalesce(1)
                    .write()
                    .parquet(exchange.folder(question.relation()).toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
