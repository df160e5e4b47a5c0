package vn.khuyencong.ingest.observation.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.repair.NumberStyle;

/** Sentences of reports, and the quantities in them. */
class QuantitiesTest {
    private static final Quantities QUANTITIES = Quantities.standard();

    /** Kind, values, unit, what it is per, and the qualifiers of every quantity that is not masked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kinh phí từ 500 triệu đồng đến 1 tỷ đồng | MONEY 500..1000 VND_million",
                "tăng từ 600 triệu đồng đến 1 tỷ đồng | MONEY 600,1000 VND_million",
                "từ 15% đến 20% | PERCENT 15..20 %",
                "đào tạo từ 600 đến 1.000 lượt lao động | COUNT 600..1000 lượt lao động",
                "mở 2-3 lớp tập huấn | COUNT 2..3 lớp tập huấn",
                "20 - 10 lớp | COUNT 20,10 lớp",
                "hỗ trợ 30 triệu đồng cho mỗi mô hình | MONEY 30 VND_million /mô hình",
                "mỗi lớp có 30 học viên | COUNT 30 học viên /lớp",
                "mỗi năm thực hiện 20 đề án | COUNT 20 đề án /năm",
                "12 triệu đồng/người/năm | MONEY 12 VND_million /người /năm",
                "đạt 1,2 triệu sản phẩm | COUNT 1200000 sản phẩm",
                "đã chi 500 triệu hỗ trợ cơ sở | COUNT 500000000 hỗ trợ cơ sở suspect",
                "hỗ trợ 5 triệu/hộ | MONEY 5 VND_million /hộ",
                "34 tr.đ. | MONEY 34 VND_million",
                "500.000đ/lớp | MONEY 0.5 VND_million /lớp",
                "vốn 500 triệu, gồm | MONEY 500 VND_million",
                "vốn 500 triệu từ ngân sách | MONEY 500 VND_million",
                "3,5 nghìn tỷ đồng | MONEY 3500000 VND_million",
                "2 tỷ 500 triệu đồng | MONEY 2500 VND_million",
                "có 09 đồng chí | COUNT 9 đồng chí",
                "gấp 3 lần | RATIO 3 lần",
                "tổ chức 02 lần bình chọn | COUNT 2 lần bình chọn",
                "diện tích 1.250,5 ha | MEASURE 1250.5 ha",
                "kinh phí 30. 900 triệu đồng | MONEY 30900 VND_million repaired suspect",
                "kinh phí 30 900 triệu đồng | MONEY 30900 VND_million repaired suspect",
                "có 2015 lượt người | COUNT 2015 lượt người suspect",
                "mô hình 5S và máy A4 | ''",
                "tỷ lệ 1/2/3 | UNREAD",
                "số 12,34,5 | UNREAD",
                "hỗ trợ ít nhất 5 đề án | LOWER_BOUND COUNT 5 đề án",
                "từ 5 đề án trở lên | LOWER_BOUND COUNT 5 đề án",
                "mức tối đa là 35 triệu đồng | CEILING MONEY 35 VND_million",
                "ước đạt trên 228 tỷ đồng | LOWER_BOUND ESTIMATE MONEY 228000 VND_million",
                "trên địa bàn 10 huyện | COUNT 10 huyện",
                "tổng số 341 đề án | COUNT 341 đề án",
                "tổng kinh phí 27.853 triệu đồng (Bằng chữ: Hai mươi bảy tỷ tám trăm năm mươi ba triệu đồng)"
                        + " | MONEY 27853 VND_million; MONEY 27853 VND_million words",
                "trong năm hai tỷ đồng | MONEY 2000 VND_million words",
                "hàng trăm tỷ đồng | ''"
            })
    void aSentenceHoldsItsQuantities(String sentence, String expected) {
        assertEquals(
                expected,
                QUANTITIES.scan(sentence, NumberStyle.VIETNAMESE).stream()
                        .filter(quantity -> quantity.kind() != Kind.MASKED)
                        .map(QuantitiesTest::describe)
                        .collect(Collectors.joining("; ")));
    }

    private static String describe(Quantity quantity) {
        String values = quantity.numbers().stream()
                .map(number -> number.value().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(quantity.relation() == Relation.RANGE ? ".." : ","));
        String per = quantity.per().stream().map(each -> " /" + each.words()).collect(Collectors.joining());
        String qualifiers =
                quantity.qualifiers().stream().map(each -> each + " ").collect(Collectors.joining());
        return (qualifiers + quantity.kind() + " " + values + " " + quantity.unit() + per
                        + (quantity.repaired() ? " repaired" : "") + (quantity.suspect() ? " suspect" : "")
                        + (quantity.inWords() ? " words" : ""))
                .strip();
    }

    @Test
    void aQuantityKnowsItsCharacters() {
        String sentence = "KCQG hỗ trợ khoảng 259 triệu đồng/01 đề án/năm; còn lại";
        List<Quantity> found = QUANTITIES.scan(sentence, NumberStyle.VIETNAMESE);
        assertEquals(
                List.of("khoảng 259 triệu đồng", "01 đề án/năm"),
                found.stream()
                        .map(each -> sentence.substring(each.start(), each.end()))
                        .toList());
        assertEquals(
                List.of(true, true),
                found.stream().map(Quantity::isMeanOverTime).toList());
        assertEquals(
                List.of(false, true), found.stream().map(Quantity::afterSlash).toList());
    }

    @Test
    void theResolutionOfMoneyGoesWithItsUnit() {
        Quantity found =
                QUANTITIES.scan("đạt 1,14 tỷ đồng", NumberStyle.VIETNAMESE).get(0);
        assertEquals(10, found.getNumber().resolution().intValueExact());
    }

    @Test
    void theRunningTextIsATableOfItsOwn() {
        assertEquals(
                NumberStyle.VIETNAMESE,
                QUANTITIES.styleOf(List.of("3.1. Về hỗ trợ", "ngày 01.08.2014", "kinh phí 14.135,6 triệu đồng")));
        assertEquals(NumberStyle.ENGLISH, QUANTITIES.styleOf(List.of("kinh phí 14,135.6 triệu đồng")));
        assertEquals(NumberStyle.UNDECIDED, QUANTITIES.styleOf(List.of("3.1.2. Về hỗ trợ 05 đề án")));
        assertEquals(
                NumberStyle.VIETNAMESE,
                QUANTITIES.styleOf(List.of("cách mạng 4.0 đang", "thế hệ 4.0.", "chiếm 50,7% tổng kinh phí")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị tính: 1.000đ | nghìn đồng | ''",
                "ĐVT: Triệu đồng | triệu đồng | ''",
                "Kinh phí (Tr. đồng) | triệu đồng | ''",
                "Kinh phí hỗ trợ (đồng) | đồng | ''",
                "Thành tiền (VNĐ) | đồng | ''",
                "đồng/xét nghiệm | đồng | xét nghiệm",
                "Đơn vị: tỷ đồng | tỷ đồng | ''",
                "nghìn tỷ đồng | nghìn tỷ đồng | ''",
                "Tỷ lệ (%) | '' | ''",
                "Tỷ trọng | '' | ''",
                "Số hợp đồng | '' | ''",
                "Hội đồng bình chọn | '' | ''",
                "triệu đồng và nghìn đồng | '' | ''",
                "Số đề án | '' | ''"
            })
    void aHeadingDeclaresItsUnit(String heading, String unit, String per) {
        assertEquals(
                unit,
                MoneyUnits.standard()
                        .findDeclared(heading)
                        .map(each -> each.unit().nameVi())
                        .orElse(""));
        assertEquals(
                per,
                MoneyUnits.standard()
                        .findDeclared(heading)
                        .flatMap(DeclaredUnit::per)
                        .orElse(""));
    }
}
