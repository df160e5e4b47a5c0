package vn.khuyencong.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DelimitedValuesTest {
    @Test
    void linesOfTheSameCommasAreDataForAProgram() {
        assertTrue(DelimitedValues.areIn("id,year,source,value,unit\n1,2014,LOCAL,\"1.389,6\",x\n2,2015,LOCAL,0,x\n"));
    }

    @Test
    void sentencesAreAReport() {
        assertFalse(DelimitedValues.areIn(
                "Kinh phí, đề án, mô hình, lao động, tập huấn\nlà 1.389,6 triệu đồng\nvà 5 mô hình.\n"));
    }
}
