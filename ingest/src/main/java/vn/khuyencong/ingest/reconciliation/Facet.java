package vn.khuyencong.ingest.reconciliation;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Bound;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;

/** All that a figure says apart from the line it belongs to: figures of one facet may be added up over lines. */
record Facet(
        Measure measure,
        Optional<FundingSource> source,
        Period period,
        Scenario scenario,
        Statistic statistic,
        String unit,
        Optional<Bound> bound) {
    static Facet of(Observation observation) {
        return new Facet(
                observation.measure(),
                observation.fundingSource(),
                observation.period(),
                observation.scenario(),
                observation.statistic(),
                observation.unit(),
                observation.bound());
    }

    /** The same facet but for whose money it is. */
    Facet withoutSource() {
        return new Facet(measure, Optional.empty(), period, scenario, statistic, unit, bound);
    }

    /** The same facet of another measure. */
    Facet of(Measure other, String otherUnit) {
        return new Facet(other, source, period, scenario, statistic, otherUnit, bound);
    }

    /** The same facet as a total or as a mean. */
    Facet withStatistic(Statistic other) {
        return new Facet(measure, source, period, scenario, other, unit, bound);
    }

    /** The same facet for another source. */
    Facet withSource(FundingSource other) {
        return new Facet(measure, Optional.of(other), period, scenario, statistic, unit, bound);
    }

    /**
     * The same facet but for its years. Done and expected years belong to one period ("Năm 2020 (ước thực hiện)" beside
     * the years that are done), planned years to another.
     */
    Facet withoutPeriod(Period whole) {
        Scenario kind = scenario == Scenario.PLAN ? Scenario.PLAN : Scenario.ACTUAL;
        return new Facet(measure, source, whole, kind, statistic, unit, bound);
    }
}
