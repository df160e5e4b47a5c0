package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * A column of words, beside that of the labels, whose heading says nothing that is known: it may hold a part of the labels,
 * and nothing of it is read.
 *
 * @param cells how many of its cells hold words
 */
public record WordsNotRead(Where where, String heading, int cells) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Cột chữ “" + heading + "” (" + cells
                + " ô) không được đọc; nếu cột này là một phần của nội dung dòng, tên dòng đang bị thiếu.";
    }

    @Override
    public String textEn() {
        return "The column of words “" + heading + "” (" + cells
                + " cells) is not read; if it is a part of what the rows are called, their labels are incomplete.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.WORD_COLUMN, heading, 0));
    }
}
