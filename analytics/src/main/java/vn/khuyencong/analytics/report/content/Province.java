package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/**
 * One of the 63 units until 30 June 2025.
 *
 * @param successor the unit that it went to on 1 July 2025, where the warehouse knows it
 */
public record Province(String code, Bilingual name, String region, Optional<Bilingual> successor) {}
