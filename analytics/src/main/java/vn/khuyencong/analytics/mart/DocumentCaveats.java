package vn.khuyencong.analytics.mart;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The caveats that name a document: {@code from_document_} and its id, on rows that several documents answer. They are in the
 * relation {@code caveat} where some row has them; {@code document_caveat.csv} has their words.
 */
final class DocumentCaveats {
    /** How the code begins; the id of the document follows. */
    static final String CODE = "from_document_";

    private static final int LONGEST_TITLE = 120;

    private static final Map<String, Map<String, String>> WORDS = CsvResource.rows("document_caveat.csv").stream()
            .collect(Collectors.toMap(row -> String.valueOf(row.get("code")), Function.identity()));

    private DocumentCaveats() {}

    /** Those of the rows that the warehouse holds now, by code. */
    static List<Caveat> of(Connection warehouse, List<Question> questions) {
        String used = questions.stream()
                .map(question -> "SELECT unnest(caveats) AS code FROM " + question.relation())
                .collect(Collectors.joining(" UNION "));
        String sql =
                "SELECT code, document_type, document_number, CAST(issued_on AS VARCHAR) AS issued_on, title, file_name"
                        + " FROM document JOIN (" + used + ") ON code = '" + CODE + "' || document_id ORDER BY code";
        try (Statement statement = warehouse.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Caveat> caveats = new ArrayList<>();
            while (rows.next()) {
                caveats.add(new Caveat(
                        String.valueOf(rows.getString("code")), false, text(rows, "text_vi"), text(rows, "text_en")));
            }
            return caveats;
        } catch (SQLException e) {
            throw new WarehouseException("cannot name the documents of the caveats", e);
        }
    }

    private static String text(ResultSet document, String language) throws SQLException {
        return fill("from_document", language, name(document, language), document.getString("file_name"));
    }

    /** Kind, number and date, or what there is of them; where there is no number, the title. */
    private static String name(ResultSet document, String language) throws SQLException {
        String type = document.getString("document_type");
        StringBuilder name = new StringBuilder(fill(type == null ? "document" : type, language));
        String number = document.getString("document_number");
        String title = document.getString("title");
        if (number != null) {
            name.append(fill("number", language, number));
        }
        String date = document.getString("issued_on");
        if (date != null) {
            String[] parts = date.split("-", -1);
            name.append(fill("date", language, Integer.valueOf(parts[2]), Integer.valueOf(parts[1]), parts[0]));
        }
        if (number == null && title != null) {
            name.append(fill("title", language, cut(title)));
        }
        return name.toString();
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE
                ? title.substring(0, LONGEST_TITLE).strip() + "…"
                : title;
    }

    private static String fill(String code, String language, @Nullable Object... facts) {
        String pattern = WORDS.getOrDefault(code, Map.of()).getOrDefault(language, code);
        return new MessageFormat(pattern, Locale.ROOT).format(facts);
    }
}
