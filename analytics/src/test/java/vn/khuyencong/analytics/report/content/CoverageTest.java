package vn.khuyencong.analytics.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Years that follow each other are written as one run. */
class CoverageTest {
    @Test
    void yearsAreJoinedWhereTheyFollowEachOther() {
        assertEquals(
                "2014–2016, 2018, 2020–2021",
                CoverageQuery.runs(new TreeSet<>(List.of(2014, 2015, 2016, 2018, 2020, 2021))));
    }
}
