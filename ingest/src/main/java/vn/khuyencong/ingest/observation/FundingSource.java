package vn.khuyencong.ingest.observation;

import java.util.Optional;

/** Whose money it is: the codes of the contract, each with the wider source that it is a part of. */
public enum FundingSource {
    ALL(Optional.empty()),
    STATE(Optional.of(ALL)),
    COUNTERPART(Optional.of(ALL)),
    NATIONAL(Optional.of(STATE)),
    LOCAL(Optional.of(STATE)),
    INTEGRATED(Optional.of(STATE)),
    LOCAL_PROVINCE(Optional.of(LOCAL)),
    LOCAL_DISTRICT(Optional.of(LOCAL));

    private final Optional<FundingSource> parent;

    FundingSource(Optional<FundingSource> parent) {
        this.parent = parent;
    }

    public Optional<FundingSource> parent() {
        return parent;
    }
}
