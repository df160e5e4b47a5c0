package vn.khuyencong.analytics.report.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids in addresses. */
class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"d-0f-t01-r2|d-0f-t01-r2", "../x#y|..~2fx~23y", "a~b|a~7eb", "Đ|~c4~90", "a b|a~20b"})
    void noIdLeavesItsPlace(String id, String safe) {
        assertEquals(safe, Address.safe(id));
    }
}
