package vn.khuyencong.analytics;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.analytics.change.Changes;
import vn.khuyencong.analytics.change.Release;
import vn.khuyencong.analytics.change.Releases;

/** {@code diff}: what changed between two releases. */
@Command(
        name = "diff",
        description = {
            "Điều gì thay đổi giữa hai bản phát hành: văn bản, bảng, từng con số với ô in cũ và mới, kết quả so sánh.",
            "What changed between two releases: documents, tables, each figure with its old and its new cell, comparisons."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  khuyencong diff                          previous → current",
            "  khuyencong diff 5                        000005 → current",
            "  khuyencong diff 5 7 --format json",
            "  khuyencong diff old.duckdb new.duckdb"
        })
final class DiffCommand implements Callable<Integer> {
    @Mixin
    private PublishedFile published = new PublishedFile();

    @Parameters(
            arity = "0..2",
            paramLabel = "BẢN",
            description = {
                "Số của bản (7), current, previous, hoặc đường dẫn tới thư mục hay tệp DuckDB. Mặc định: previous current.",
                "Number of a release (7), current, previous, or path of a folder or a DuckDB file. Default: previous current."
            })
    private List<String> releases = List.of();

    @Option(
            names = "--format",
            paramLabel = "DẠNG",
            defaultValue = "text",
            description = {
                "text, json (đầy đủ, xem docs/changes.md) hoặc html (đặt trong một thư mục cạnh site/).",
                "text, json (all of it, see docs/changes.md) or html (to be put in a folder beside site/)."
            })
    private String format = "text";

    @Option(
            names = "--document",
            paramLabel = "VĂN_BẢN",
            description = {"Chỉ văn bản này: document_id hoặc tên tệp.", "Only this document: document_id or file name."
            })
    private @Nullable String document;

    @Option(
            names = "--lines",
            paramLabel = "SỐ",
            defaultValue = "40",
            description = {"Số dòng mỗi loại trong text (mặc định 40).", "Lines of each kind in text (default 40)."})
    private int lines = 40;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Releases all = new Releases(published.file());
        Release after = all.get(releases.size() > 1 ? releases.get(1) : Releases.CURRENT);
        Optional<Release> before = releases.isEmpty() ? all.findPrevious() : Optional.of(all.get(releases.get(0)));
        Changes.show(
                before,
                after,
                Optional.ofNullable(document),
                format(),
                Math.max(0, lines),
                spec.commandLine().getOut());
        return ExitCode.DONE.code();
    }

    private Changes.Format format() {
        for (Changes.Format each : Changes.Format.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(format)) {
                return each;
            }
        }
        throw new ParameterException(spec.commandLine(), "--format: text, json, html; không có / not: " + format);
    }
}
