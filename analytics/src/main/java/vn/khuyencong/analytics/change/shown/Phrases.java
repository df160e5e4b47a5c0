package vn.khuyencong.analytics.change.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.ComparedRelation;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.change.difference.DocumentState;
import vn.khuyencong.analytics.change.difference.FigureChange;
import vn.khuyencong.analytics.change.difference.FigureState;
import vn.khuyencong.analytics.change.difference.RowChange;
import vn.khuyencong.analytics.change.difference.TableChange;
import vn.khuyencong.analytics.change.difference.TableState;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Words;

/** What changed in words of both languages, as text and page both say it. */
final class Phrases {
    private static final Bilingual NOTHING = Bilingual.of("");

    private final Words words;
    private final List<Comparison> comparisons = Comparison.described();

    Phrases(Words words) {
        this.words = words;
    }

    Bilingual kind(DocumentChange change) {
        return words.of("document_change", change.kind().code());
    }

    /** What else is to be known of a document's change: which one it replaces, or which one replaces it. */
    Bilingual about(DocumentChange change) {
        return switch (change.kind()) {
            case REVISION, RESTATED ->
                new Bilingual("thay ", "replaces ").then("", Bilingual.of(file(change.before())));
            case GONE ->
                change.replacedBy()
                        .map(id ->
                                new Bilingual("số của nó có trong ", "its figures are in ").then("", Bilingual.of(id)))
                        .orElse(NOTHING);
            case REREAD -> fields(change.fields());
            case ADDED, UNCHANGED -> NOTHING;
        };
    }

    private static String file(Optional<DocumentState> document) {
        return document.map(state -> state.fileName() + " (" + state.documentId() + ")")
                .orElse(Numbers.NONE);
    }

    /** Names of what differs. */
    Bilingual fields(List<String> fields) {
        return fields.stream()
                .map(field -> words.of("field", field))
                .reduce((left, right) -> left.then(", ", right))
                .orElse(NOTHING);
    }

    Bilingual table(TableState table) {
        Bilingual name = table.ordinal() == 0
                ? new Bilingual("lời văn", "running text")
                : new Bilingual("bảng " + table.ordinal(), "table " + table.ordinal());
        return table.title()
                .map(title -> name.then(" ", Bilingual.of("“" + title + "”")))
                .orElse(name);
    }

    /** Size of a table, and where it stands. */
    Bilingual size(TableState table) {
        Bilingual size = new Bilingual(
                table.rowCount() + " hàng × " + table.columnCount() + " cột",
                table.rowCount() + " rows × " + table.columnCount() + " columns");
        return table.pageStart()
                .map(page -> size.then(", ", new Bilingual("trang ", "page "))
                        .then(
                                "",
                                Bilingual.of(
                                        Numbers.period(page, table.pageEnd().orElse(page)))))
                .orElse(size);
    }

    /** How the cells of a table differ. */
    Bilingual cells(TableChange change) {
        if (change.cellsAdded() + change.cellsGone() == 0) {
            return NOTHING;
        }
        return new Bilingual(
                "%d ô có chữ mới, %d ô không còn chữ cũ".formatted(change.cellsAdded(), change.cellsGone()),
                "%d cells with new text, %d without their old one".formatted(change.cellsAdded(), change.cellsGone()));
    }

    /** What a figure says, without its value. */
    Bilingual meaning(FigureState figure) {
        Bilingual meaning = words.of("measure", figure.measure());
        if (figure.fundingSource().isPresent()) {
            meaning = meaning.then(", ", words.of("funding_source", figure.fundingSource()));
        }
        meaning = meaning.then(", ", Bilingual.of(figure.period())).then(", ", words.of("scenario", figure.scenario()));
        if (!figure.statistic().equals("total")) {
            meaning = meaning.then(", ", words.of("statistic", figure.statistic()));
        }
        if (figure.bound().isPresent()) {
            meaning = meaning.then(", ", words.of("bound", figure.bound()));
        }
        return figure.activityCode().isPresent() ? meaning.then(", ", words.activity(figure.activityCode())) : meaning;
    }

    Bilingual unit(FigureState figure) {
        return words.of("unit", figure.unit());
    }

    Bilingual verification(FigureState figure) {
        return words.of("verification", figure.verification());
    }

    Bilingual quality(FigureState figure) {
        return words.of("quality", figure.quality());
    }

    /** The cell, as people count: from 1. */
    Bilingual place(FigureState.Cell cell) {
        int row = cell.row().orElse(0) + 1;
        int column = cell.column().orElse(0) + 1;
        Bilingual where = cell.table() == 0
                ? new Bilingual("đoạn " + row, "paragraph " + row)
                : new Bilingual(
                        "bảng %d, hàng %d, cột %d".formatted(cell.table(), row, column),
                        "table %d, row %d, column %d".formatted(cell.table(), row, column));
        return cell.page()
                .map(page -> new Bilingual("trang " + page, "page " + page).then(", ", where))
                .orElse(where);
    }

    String value(Optional<FigureState> figure) {
        return figure.map(FigureState::value).map(Numbers::exact).orElse(Numbers.NONE);
    }

    /** What differs besides the value. */
    Bilingual otherFields(FigureChange change) {
        return fields(
                change.fields().stream().filter(field -> !field.equals("value")).toList());
    }

    Bilingual name(ComparedRelation relation) {
        return comparisons.stream()
                .filter(comparison -> comparison.relation().equals(relation.relation()))
                .findFirst()
                .map(Comparison::name)
                .orElse(Bilingual.of(relation.relation()));
    }

    /** Which row: province, period, scenario and the codes of its key. */
    Bilingual row(RowChange row) {
        Bilingual name = words.province(row.provinceCode())
                .then(", ", Bilingual.of(row.period()))
                .then(", ", words.of("scenario", row.scenario()));
        for (String column : row.relation().key()) {
            if (row.code(column).isPresent()) {
                name = name.then(", ", code(row, column));
            }
        }
        return name;
    }

    private Bilingual code(RowChange row, String column) {
        String kind = column.equals("member") ? row.code("dimension").orElse(column) : column;
        return kind.equals("activity") || kind.equals("activity_code")
                ? words.activity(row.code(column))
                : words.of(kind, row.code(column));
    }

    String answer(RowChange row, Optional<BigDecimal> answer) {
        NumberKind kind = comparisons.stream()
                .filter(comparison ->
                        comparison.relation().equals(row.relation().relation()))
                .flatMap(comparison -> comparison.numbers().stream())
                .filter(column -> column.name().equals(row.relation().answer()))
                .findFirst()
                .map(Comparison.Column::number)
                .orElse(NumberKind.MONEY);
        return answer.map(kind::format).orElse(Numbers.NONE);
    }

    /** By how much the answer moved, with its sign; a part of 1 in points. */
    Bilingual move(RowChange row) {
        Optional<BigDecimal> move = row.relation().part() ? row.difference() : row.relativeMove();
        return move.filter(number -> number.signum() != 0)
                .map(number -> Bilingual.of((number.signum() > 0 ? "+" : "") + Numbers.percent(number)))
                .map(text -> row.relation().part() ? text.then(" ", new Bilingual("(điểm)", "(points)")) : text)
                .orElse(NOTHING);
    }

    Bilingual caveats(List<String> codes) {
        return codes.stream()
                .map(code -> words.of("caveat", code))
                .reduce((left, right) -> left.then(" ", right))
                .orElse(NOTHING);
    }
}
