package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/** Lines of a cell or a paragraph → one text; a stroke parts the lines. */
class TextLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Đào tạo | nghề               = Đào tạo nghề
            giai đoạn 2014- | 2020       = giai đoạn 2014-2020
            giai đoạn 2014 - | 2020      = giai đoạn 2014 - 2020
            Nghị định số 45/2012/NĐ- | CP = Nghị định số 45/2012/NĐ-CP
            Quyết định số 12/ | QĐ-UBND  = Quyết định số 12/QĐ-UBND
            health- | related            = health-related
            manage­ | ment           = management
            10 | 20                      = 10 20
            工業 | 促進                    = 工業促進
            工業 | ABC                    = 工業 ABC
            """)
    void linesAreJoinedByABlankUnlessATokenWasBroken(String lines, String text) {
        List<TextLine> read = Arrays.stream(lines.split("\\|"))
                .map(line -> new TextLine(Arrays.stream(line.strip().split(" "))
                        .map(word -> new Word(word, new Box(0, 0, 10, 10), "Times", 10))
                        .toList()))
                .toList();
        assertEquals(text, TextLine.join(read));
    }
}
