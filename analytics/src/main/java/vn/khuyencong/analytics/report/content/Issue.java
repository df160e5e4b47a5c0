package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/** Something that a person should look at. */
public record Issue(
        String issueId,
        Optional<String> documentId,
        Optional<Integer> table,
        Optional<String> cellId,
        Optional<Integer> page,
        String code,
        String severity,
        Bilingual text) {}
