package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV as other programs expect it. */
class CsvFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aListIsJsonNothingIsAnEmptyFieldAndAnEmptyTextIsTwoQuotes() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE example AS SELECT 'A, \"B\"' AS label, CAST(NULL AS INTEGER) AS nothing, '' AS blank,"
                            + " CAST(1.5 AS DECIMAL(20, 6)) AS amount, TIMESTAMP '2021-02-03 04:05:06' AS moment,"
                            + " ['x', 'y'] AS caveats, '=1+1' AS formula, CAST(-2 AS DECIMAL(20, 6)) AS negative");

            new CsvFiles().write(connection, folder);
        }

        assertEquals(
                "label,nothing,blank,amount,moment,caveats,formula,negative\r\n\"A, \"\"B\"\"\",,\"\",1.500000,2021-02-03T04:05:06,"
                        + "\"[\"\"x\"\",\"\"y\"\"]\",'=1+1,-2.000000\r\n",
                Files.readString(folder.resolve("example.csv")));
    }
}
