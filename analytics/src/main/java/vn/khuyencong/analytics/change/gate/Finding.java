package vn.khuyencong.analytics.change.gate;

import java.math.BigDecimal;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;

/**
 * One thing that closes a gate.
 *
 * @param documentId the document concerned, where it is one
 * @param measured what was measured, to be compared with {@code threshold}; empty where it is beyond every threshold
 */
public record Finding(
        Bilingual text, Optional<String> documentId, Optional<BigDecimal> measured, BigDecimal threshold) {}
