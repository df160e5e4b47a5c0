package vn.khuyencong.ingest.observation.quantity;

import java.util.Optional;

/**
 * The unit of money that a table or a column declares.
 *
 * @param printed as it stands there
 * @param per what a price is for: "đồng/xét nghiệm"; such a column holds no funding
 */
public record DeclaredUnit(MoneyUnit unit, String printed, Optional<String> per) {}
