package vn.khuyencong.ingest.observation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.observation.Activity;

/** The labels of the standard forms, and headings in other provinces' words. */
class ActivityFinderTest {
    /** Lines whose activity only their heading tells: audits stand under A3 or A5, training material under A8 or A9. */
    private static final List<String> TOLD_BY_THEIR_HEADING = List.of(
            "Số cơ sở được đánh giá sản xuất sạch hơn",
            "Số chương trình, tài liệu đào tạo tập huấn khuyến công được biên soạn");

    static Stream<Arguments> examples() {
        return Resources.yaml("activities.yaml", new TypeReference<List<ActivityFinder.Words>>() {}).stream()
                .flatMap(words -> words.examples().stream()
                        .map(example -> Arguments.of(Activity.valueOf(words.code()), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleBesideTheWordsIsReadAsItsActivity(Activity activity, String example) {
        assertEquals(Optional.of(activity), ActivityFinder.find(example));
    }

    static List<Resources.Row> standardItems() {
        return Resources.reference("standard_items.csv").stream()
                .filter(item -> !item.get("item_no").endsWith("-"))
                .filter(item -> !TOLD_BY_THEIR_HEADING.contains(item.get("label")))
                .toList();
    }

    static List<Resources.Row> exactAliases() {
        return Resources.reference("activity_aliases.csv").stream()
                .filter(alias -> List.of("exact", "item").contains(alias.get("kind")))
                .filter(alias -> !TOLD_BY_THEIR_HEADING.contains(alias.get("label")))
                .toList();
    }

    /** With a word more than the known label, so that the words decide and not the list. */
    @ParameterizedTest
    @MethodSource({"standardItems", "exactAliases"})
    void theWordsAloneNeverNameAnotherActivityForCertain(Resources.Row row) {
        ActivityReading reading = ActivityFinder.read(row.get("label") + " (bổ sung)");

        assertTrue(
                !reading.isCertain()
                        || reading.activity().equals(Optional.of(Activity.valueOf(row.get("activity_code")))),
                reading + " for " + row.get("label"));
    }

    @Test
    void mostHeadingsAreReadByTheirWordsAlone() {
        List<Resources.Row> headings = exactAliases().stream()
                .filter(row -> "exact".equals(row.get("kind")))
                .toList();

        long read = headings.stream()
                .filter(row -> ActivityFinder.find(row.get("label") + " (bổ sung)")
                        .equals(Optional.of(Activity.valueOf(row.get("activity_code")))))
                .count();

        assertTrue(read >= headings.size() * 9 / 10, read + " of " + headings.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Công tác đào tạo nghề cho lao động nông thôn                                              | A1
            Bồi dưỡng kiến thức quản trị kinh doanh, khởi sự doanh nghiệp                             | A2
            Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất                                 | A3
            Hỗ trợ tham gia hội chợ, triển lãm trong và ngoài nước                                    | A4
            Hỗ trợ tư vấn, trợ giúp cho các cơ sở CNNT                                                | A5
            Thông tin tuyên truyền về chính sách khuyến công                                          | A6
            Hỗ trợ lập quy hoạch chi tiết các cụm công nghiệp                                         | A7
            Hợp tác quốc tế                                                                           | A8
            Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công                      | A9
            Kiểm tra, giám sát; hội nghị tổng kết công tác khuyến công                                | A9
            """)
    void headingsOfOtherProvinces(String heading, Activity activity) {
        assertEquals(Optional.of(activity), ActivityFinder.find(heading));
    }

    @Test
    void aCompositeHeadingIsNotCertain() {
        assertFalse(ActivityFinder.read("Thông tin, tuyên truyền; tư vấn trợ giúp các cơ sở công nghiệp nông thôn")
                .isCertain());
    }

    @Test
    void whatIsOutsideTheDecreeHasNoActivity() {
        assertEquals(
                Optional.empty(), ActivityFinder.read("Tư vấn xây lắp điện").activity());
        assertEquals(Optional.empty(), ActivityFinder.find("Huyện Phù Cát"));
    }
}
