package vn.khuyencong.analytics.report.content;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads {@code province} with its successor of 1 July 2025. */
record ProvinceRelation(Warehouse warehouse) {
    List<Province> all() throws SQLException {
        return warehouse.read(
                """
                SELECT p.*, n.name_vi AS successor_vi, n.name_en AS successor_en
                FROM province p
                LEFT JOIN province_successor s USING (province_code)
                LEFT JOIN province_2025 n USING (province_2025_code)
                ORDER BY p.province_code
                """,
                fields -> new Province(
                        fields.text("province_code"),
                        new Bilingual(fields.text("name_vi"), fields.text("name_en")),
                        fields.text("region"),
                        successor(fields)));
    }

    private static Optional<Bilingual> successor(Fields fields) throws SQLException {
        String english = fields.findText("successor_en").orElse("");
        return fields.findText("successor_vi").map(vietnamese -> new Bilingual(vietnamese, english));
    }
}
