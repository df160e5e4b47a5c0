package vn.khuyencong.analytics.change.shown;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.ComparedRelation;
import vn.khuyencong.analytics.change.difference.Counts;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.change.difference.DocumentState;
import vn.khuyencong.analytics.change.difference.FigureChange;
import vn.khuyencong.analytics.change.difference.FigureState;
import vn.khuyencong.analytics.change.difference.Kind;
import vn.khuyencong.analytics.change.difference.RowChange;
import vn.khuyencong.analytics.change.difference.RowState;
import vn.khuyencong.analytics.change.difference.TableChange;
import vn.khuyencong.analytics.change.difference.TableState;
import vn.khuyencong.analytics.change.gate.Finding;
import vn.khuyencong.analytics.change.gate.Judgement;
import vn.khuyencong.analytics.change.gate.Verdict;

/** {@code changes.json}, field by field as {@code docs/changes.md} says; written as it is read, so that nothing is held. */
public final class ChangesJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Of the form of the file; another number where a field changes its meaning. */
    private static final int FORMAT = 1;

    /** Of what a gate measured; the threshold was held against the exact number. */
    private static final int DECIMALS = 6;

    private final Difference difference;
    private final JsonFields json;

    private ChangesJson(Difference difference, JsonGenerator generator) {
        this.difference = difference;
        this.json = new JsonFields(generator);
    }

    /** Writes all that changed; of a first release the counts alone. */
    public static void write(Difference difference, Optional<Verdict> verdict, Titles titles, Writer out)
            throws IOException, SQLException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new ChangesJson(difference, generator).write(verdict, titles);
        }
        out.write("\n");
        out.flush();
    }

    private void write(Optional<Verdict> verdict, Titles titles) throws IOException, SQLException {
        json.object(() -> {
            json.number("format", FORMAT);
            json.flag("first", difference.isFirst());
            json.text("before", titles.before());
            json.text("after", titles.after());
            counts(difference.counts());
            if (verdict.isPresent()) {
                gates(verdict.get());
            }
            json.array("documents", () -> {
                if (!difference.isFirst()) {
                    difference.eachDocument(false, this::document);
                }
            });
            json.array("tables", () -> eachKind(kind -> difference.eachTable(kind, true, Difference.ALL, this::table)));
            json.array(
                    "observations",
                    () -> eachKind(kind -> difference.eachFigure(kind, true, Difference.ALL, this::figure)));
            json.array("comparisons", this::rows);
        });
    }

    /** What is written of each kind of change. */
    private interface OfKind {
        void write(Kind kind) throws IOException, SQLException;
    }

    private void eachKind(OfKind list) throws IOException, SQLException {
        if (!difference.isFirst()) {
            for (Kind kind : new Kind[] {Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
                list.write(kind);
            }
        }
    }

    private void rows() throws IOException, SQLException {
        if (difference.isFirst()) {
            return;
        }
        for (ComparedRelation relation : difference.relations()) {
            for (Kind kind : new Kind[] {Kind.MOVED, Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
                difference.eachRow(relation, kind, Difference.ALL, this::row);
            }
        }
    }

    private void counts(Counts counts) throws IOException, SQLException {
        json.object("counts", () -> {
            json.object("documents", () -> {
                for (Map.Entry<DocumentChange.Kind, Integer> entry :
                        counts.documents().entrySet()) {
                    json.number(entry.getKey().code(), entry.getValue());
                }
            });
            json.object("tables", () -> byKind(counts.tables()));
            json.object("observations", () -> byKind(counts.figures()));
            json.object("observations_of_whole_documents", () -> byKind(counts.wholeFigures()));
            json.object("comparisons", () -> {
                for (Map.Entry<String, Map<Kind, Integer>> relation :
                        counts.rows().entrySet()) {
                    json.object(relation.getKey(), () -> byKind(relation.getValue()));
                }
            });
        });
    }

    private void byKind(Map<Kind, Integer> counts) throws IOException {
        for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
            json.number(entry.getKey().code(), entry.getValue());
        }
    }

    private void gates(Verdict verdict) throws IOException, SQLException {
        json.flag("may_be_published", verdict.mayBePublished());
        json.array("gates", () -> {
            for (Judgement judgement : verdict.judgements()) {
                json.object(() -> gate(judgement));
            }
        });
    }

    private void gate(Judgement judgement) throws IOException, SQLException {
        json.text("gate", judgement.gate());
        json.text("state", judgement.state().code());
        json.text("rule_vi", judgement.rule().vi());
        json.text("rule_en", judgement.rule().en());
        json.object("thresholds", () -> {
            for (Map.Entry<String, BigDecimal> limit :
                    judgement.limits().values().entrySet()) {
                json.decimal(limit.getKey(), Optional.of(limit.getValue()));
            }
        });
        json.text("overruled_by", judgement.overruling());
        json.number("count", judgement.count());
        json.array("findings", () -> {
            for (Finding finding : judgement.findings()) {
                json.object(() -> {
                    json.text("document_id", finding.documentId());
                    json.decimal(
                            "measured",
                            finding.measured().map(number -> number.setScale(DECIMALS, RoundingMode.HALF_UP)));
                    json.decimal("threshold", Optional.of(finding.threshold()));
                    json.text("text_vi", finding.text().vi());
                    json.text("text_en", finding.text().en());
                });
            }
        });
    }

    private void document(DocumentChange change) throws IOException, SQLException {
        json.object(() -> {
            json.text("change", change.kind().code());
            json.text("replaced_by", change.replacedBy());
            json.texts("fields", change.fields());
            json.object("tables", () -> {
                json.number("added", change.tablesAdded());
                json.number("gone", change.tablesGone());
                json.number("changed", change.tablesChanged());
            });
            json.object("observations", () -> {
                json.number("added", change.figuresAdded());
                json.number("gone", change.figuresGone());
                json.number("changed", change.figuresChanged());
            });
            json.optional("before", change.before(), this::state);
            json.optional("after", change.after(), this::state);
        });
    }

    private void state(DocumentState document) throws IOException {
        json.text("document_id", document.documentId());
        json.text("file_name", document.fileName());
        json.text("title", document.title());
        json.text("document_type", document.documentType());
        json.text("document_number", document.documentNumber());
        json.text("issued_on", document.issuedOn());
        json.text("province_code", document.provinceCode());
        json.number("period_start", document.periodStart());
        json.number("period_end", document.periodEnd());
        json.number("page_count", document.pageCount());
        json.text("text_source", document.textSource());
        json.text("supersedes", document.supersedes());
        json.number("tables", document.tables());
        json.number("observations", document.figures());
        json.number("verified", document.verified());
        json.number("contradicted", document.contradicted());
    }

    private void table(TableChange change) throws IOException, SQLException {
        json.object(() -> {
            json.text("change", change.kind().code());
            json.number("cells_added", change.cellsAdded());
            json.number("cells_gone", change.cellsGone());
            json.optional("before", change.before(), this::state);
            json.optional("after", change.after(), this::state);
        });
    }

    private void state(TableState table) throws IOException {
        json.text("document_id", table.documentId());
        json.text("file_name", table.fileName());
        json.text("table_id", table.tableId());
        json.number("ordinal", table.ordinal());
        json.text("title", table.title());
        json.text("unit", table.unit());
        json.number("page_start", table.pageStart());
        json.number("page_end", table.pageEnd());
        json.number("row_count", table.rowCount());
        json.number("column_count", table.columnCount());
        json.text("method", table.method());
    }

    private void figure(FigureChange change) throws IOException, SQLException {
        json.object(() -> {
            json.text("change", change.kind().code());
            json.texts("fields", change.fields());
            json.optional("before", change.before(), this::state);
            json.optional("after", change.after(), this::state);
        });
    }

    private void state(FigureState figure) throws IOException {
        json.text("observation_id", figure.observationId());
        json.decimal("value", Optional.of(figure.value()));
        json.text("unit", figure.unit());
        json.text("verification", figure.verification());
        json.text("quality", figure.quality());
        json.number("period_start", figure.periodStart());
        json.number("period_end", figure.periodEnd());
        json.text("scenario", figure.scenario());
        json.text("statistic", figure.statistic());
        json.text("activity_code", figure.activityCode());
        json.text("level", figure.level());
        json.text("item_path", figure.itemPath());
        json.text("item_label", figure.itemLabel());
        json.text("measure", figure.measure());
        json.text("funding_source", figure.fundingSource());
        json.text("indicator_code", figure.indicatorCode());
        json.text("bound", figure.bound());
        json.text("raw_text", figure.rawText());
        json.text("document_id", figure.cell().documentId());
        json.text("file_name", figure.cell().fileName());
        json.text("table_id", figure.cell().tableId());
        json.number("table_ordinal", figure.cell().table());
        json.text("table_title", figure.cell().tableTitle());
        json.text("cell_id", figure.cell().cellId());
        json.number("row_index", figure.cell().row());
        json.number("column_index", figure.cell().column());
        json.number("page", figure.cell().page());
        json.text("cell_text", figure.cell().text());
    }

    private void row(RowChange change) throws IOException, SQLException {
        json.object(() -> {
            json.text("relation", change.relation().relation());
            json.text("change", change.kind().code());
            json.text("province_code", change.provinceCode());
            json.number("period_start", change.periodStart());
            json.number("period_end", change.periodEnd());
            json.text("scenario", change.scenario());
            for (String column : change.relation().key()) {
                json.text(column, change.code(column));
            }
            json.decimal("answer_before", change.answerBefore());
            json.decimal("answer_after", change.answerAfter());
            json.decimal("difference", change.difference());
            json.decimal("relative_move", change.relativeMove());
            json.text("basis", change.basis().name().toLowerCase(Locale.ROOT));
            json.texts("caveats_added", change.caveatsAdded());
            json.texts("caveats_gone", change.caveatsGone());
            json.optional("before", change.before(), this::state);
            json.optional("after", change.after(), this::state);
        });
    }

    private void state(RowState row) throws IOException {
        for (Map.Entry<String, BigDecimal> figure : row.figures().entrySet()) {
            json.decimal(figure.getKey(), Optional.of(figure.getValue()));
        }
        json.flag("comparable", row.comparable());
        json.texts("caveats", row.caveats());
        json.decimal("coverage", row.coverage());
        json.decimal("verified_share", row.verifiedShare());
        json.text("document_id", row.documentId());
    }
}
