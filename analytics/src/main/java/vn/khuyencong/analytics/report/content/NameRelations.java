package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the relations that give a code its name in both languages. */
record NameRelations(Warehouse warehouse) {
    Map<String, Bilingual> activities() throws SQLException {
        return names("SELECT activity_code AS code, name_vi AS vi, name_en AS en FROM activity ORDER BY 1");
    }

    Map<String, Bilingual> fundingSources() throws SQLException {
        return names("SELECT funding_source AS code, name_vi AS vi, name_en AS en FROM funding_source ORDER BY 1");
    }

    /** Empty where nothing was compared yet. */
    Map<String, Bilingual> caveats() throws SQLException {
        boolean compared = !warehouse
                .read("SELECT 1 FROM information_schema.tables WHERE table_name = 'caveat'", fields -> 1)
                .isEmpty();
        return compared ? names("SELECT code, text_vi AS vi, text_en AS en FROM caveat ORDER BY 1") : Map.of();
    }

    private Map<String, Bilingual> names(String sql) throws SQLException {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        warehouse.read(
                sql,
                fields -> names.put(fields.text("code"), new Bilingual(fields.text("vi"), fields.text("en"))) == null);
        return names;
    }
}
