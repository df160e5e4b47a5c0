package vn.khuyencong.ingest.issue;

import java.util.List;

/** A document that names several provinces equally strongly: none is guessed. */
public record ProvinceUnclear(Where where, List<String> candidates) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Văn bản nhắc đến nhiều tỉnh ngang nhau (" + String.join(", ", candidates) + "): không đoán tỉnh nào.";
    }

    @Override
    public String textEn() {
        return "The document names several provinces equally strongly (" + String.join(", ", candidates)
                + "): none is guessed.";
    }
}
