package vn.khuyencong.ingest.release;

import java.util.List;

/** A run report as Markdown that can be read in a mail: first what a person must do, Vietnamese first. */
final class RunPage {
    private final RunReport run;
    private final StringBuilder page = new StringBuilder();

    RunPage(RunReport run) {
        this.run = run;
    }

    String text() {
        line("# " + title());
        whatToDo();
        gates();
        troubles();
        summary();
        filesRead();
        ignored();
        uses();
        events();
        return page.toString();
    }

    private String title() {
        String stays = run.releaseBefore()
                .map(release -> "; bản " + Markdown.of(release) + " giữ nguyên / nothing is published, release "
                        + Markdown.of(release) + " stays")
                .orElse(" / nothing is published");
        return run.hasPublished()
                ? run.releaseAfter()
                        .map(release -> "Đã xuất bản bản " + Markdown.of(release) + " / Release " + Markdown.of(release)
                                + " is published")
                        .orElseThrow()
                : "Không xuất bản gì" + stays;
    }

    private void whatToDo() {
        line("");
        line("**Việc cần làm / What to do**");
        line("");
        WhatToDo.find(run.exitCode()).ifPresent(todo -> line("- " + todo.vi() + "  \n  *" + todo.en() + "*"));
        line("- Mã kết thúc / exit code " + run.exitCode() + ": " + Markdown.of(run.exitVi()) + " / "
                + Markdown.of(run.exitEn()));
    }

    private void gates() {
        if (run.gates().isEmpty()) {
            return;
        }
        head("Vì sao chưa xuất bản", "Why it is not published");
        for (ClosedGate gate : run.gates()) {
            line("- `" + gate.name() + "`: " + Markdown.of(gate.vi()) + "  \n  *" + Markdown.of(gate.en())
                    + "*  \n  Bỏ qua / overrule: `./khuyencong refresh --overrule " + gate.name() + "`");
        }
    }

    private void troubles() {
        List<RunFile> files = run.files().stream().filter(RunFile::hasError).toList();
        if (files.isEmpty()) {
            return;
        }
        head("Tệp cần xem", "Files that need a look");
        for (RunFile file : files) {
            line("- **" + Markdown.of(file.name()) + "**: " + file.result().vi() + " / "
                    + file.result().en());
            file.troubles()
                    .forEach(trouble ->
                            line("  - " + Markdown.of(trouble.vi()) + "  \n    *" + Markdown.of(trouble.en()) + "*"));
        }
    }

    private void summary() {
        Totals totals = run.totals();
        head("Tóm tắt", "Summary");
        line("| | |");
        line("|---|---:|");
        row("Bắt đầu / started", Shown.time(run.started()));
        row("Kết thúc / ended", Shown.time(run.ended()));
        row("Thời gian / took", Shown.seconds(run.wall()) + " s");
        row("Bản trước / release before", Markdown.of(run.releaseBefore().orElse("–")));
        row("Bản hiện nay / release now", Markdown.of(run.releaseAfter().orElse("–")));
        row("Tệp / files", Shown.count(totals.files()));
        row("– đã biết, không đọc lại / known, not read again", Shown.count(totals.fromCache()));
        row("– thành tài liệu / became documents", Shown.count(totals.documents()));
        row("– cần xem / need a look", Shown.count(totals.withError()));
        row("Trang / pages", Shown.count(totals.pages()));
        row("Bảng / tables", Shown.count(totals.tables()));
        row("Số liệu / observations", Shown.count(totals.observations()));
        row(
                "– đã kiểm / verified",
                Shown.count(totals.verified()) + " (" + Shown.share(totals.verified(), totals.observations()) + ")");
    }

    private void filesRead() {
        List<RunFile> read =
                run.files().stream().filter(file -> !file.fromCache()).toList();
        if (read.isEmpty()) {
            return;
        }
        head("Tệp đã đọc lần này", "Files read in this run");
        line(
                "| Tệp / file | Kết quả / result | Trang / pages | Bảng / tables | Số liệu / observations | Đã kiểm / verified"
                        + " | s | MB |");
        line("|---|---|---:|---:|---:|---:|---:|---:|");
        for (RunFile file : read) {
            row(
                    Markdown.of(file.name()),
                    file.result().vi() + " / " + file.result().en(),
                    Shown.count(file.pages()),
                    Shown.count(file.tables()),
                    Shown.count(file.observations()),
                    Shown.share(file.verified(), file.observations()),
                    Shown.seconds(file.wall()),
                    Shown.megabytes(file.peakMemoryBytes()));
        }
    }

    private void ignored() {
        if (run.ignored().isEmpty()) {
            return;
        }
        head("Tệp bỏ qua", "Files ignored");
        run.ignored()
                .forEach(file -> line("- " + Markdown.of(file.name()) + ": " + Markdown.of(file.vi()) + " / "
                        + Markdown.of(file.en())));
    }

    private void uses() {
        head("Thời gian và bộ nhớ", "Time and memory");
        line("| Bước / stage | s |");
        line("|---|---:|");
        run.stages().forEach(stage -> row(Markdown.of(stage.name()), Shown.seconds(stage.wall())));
        line("");
        line("| Tiến trình / process | MB | CPU s |");
        line("|---|---:|---:|");
        run.processes()
                .forEach(process -> row(
                        Markdown.of(process.name()),
                        Shown.megabytes(process.peakMemoryBytes()),
                        Shown.seconds(process.cpu())));
    }

    private void events() {
        List<LogEvent> said = run.events().stream()
                .filter(event -> event.level() != LogEvent.Level.INFO)
                .toList();
        if (said.isEmpty()) {
            return;
        }
        head("Thông báo", "Messages");
        said.forEach(event -> line("- " + event.at() + " " + event.level() + " " + Markdown.of(event.text())));
    }

    private void head(String vi, String en) {
        line("");
        line("## " + vi + " / " + en);
        line("");
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
