package vn.khuyencong.ingest.observation.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.key.TableText;

class ProfileReaderTest {
    private final Issues issues = new Issues();

    @Test
    void aLetterheadInATableTellsWhoseDocumentItIs() {
        Block letterhead = TableText.table(
                Optional.empty(),
                Optional.empty(),
                "UBND TỈNH HÀ GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 145/BC-UBND | Hà Giang, ngày 05 tháng 7 năm 2021\n");
        Profile profile = read(
                List.of(letterhead),
                "BÁO CÁO",
                "Kết quả hoạt động khuyến công giai đoạn 2016 - 2020",
                "Căn cứ Quyết định số 1288/QĐ-TTg ngày 01/8/2014; UBND tỉnh Tuyên Quang và UBND tỉnh Tuyên Quang phối hợp.");

        assertEquals(
                new Profile(
                        Optional.of("Báo cáo Kết quả hoạt động khuyến công giai đoạn 2016 - 2020"),
                        Optional.of(DocumentType.REPORT),
                        Optional.of("145/BC-UBND"),
                        Optional.of(LocalDate.of(2021, 7, 5)),
                        Optional.of("02"),
                        Optional.of(new Period(2016, 2020))),
                profile);
        assertEquals(List.of(), issues.all());
    }

    @Test
    void aBlankNumberIsNoneAndThoseOfCitedActsAreNotItsOwn() {
        Profile profile = read(
                List.of(),
                "ỦY BAN NHÂN DÂN",
                "TỈNH YÊN BÁI",
                "Số:        /QĐ-UBND",
                "QUYẾT ĐỊNH",
                "Ban hành Chương trình khuyến công giai đoạn 2021-2025",
                "Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 của Chính phủ về khuyến công;",
                "Điều 1. Ban hành kèm theo Quyết định này Chương trình khuyến công.");

        assertEquals(Optional.of(DocumentType.DECISION), profile.type());
        assertEquals(Optional.empty(), profile.number());
        assertEquals(Optional.empty(), profile.issuedOn());
        assertEquals(Optional.of("15"), profile.provinceCode());
        assertEquals(
                List.of("profile_gap", "profile_gap"),
                issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void aDocumentWithoutHeadingIsPlacedByItsOwnWords() {
        Profile profile = read(
                List.of(),
                "I. MỤC ĐÍCH, YÊU CẦU",
                "II. NỘI DUNG CỦA KẾ HOẠCH",
                "Trong giai đoạn 2021 - 2025 đăng tin trên Báo Bắc Giang và trang ttkhuyencong.bacgiang.gov.vn.",
                "Học tập kinh nghiệm tại Quảng Ninh, hội chợ Hà Nội.",
                "Giao Sở Công Thương tổ chức thực hiện Kế hoạch này giai đoạn 2021 - 2025.");

        assertEquals(Optional.of(DocumentType.PLAN), profile.type());
        assertEquals(Optional.of("24"), profile.provinceCode());
        assertEquals(Optional.of(new Period(2021, 2025)), profile.period());
    }

    @Test
    void twoProvincesEquallyStrongAreNotGuessedAt() {
        Profile profile = read(List.of(), "Hợp tác giữa tỉnh Sơn La và tỉnh Lai Châu.");

        assertEquals(Optional.empty(), profile.provinceCode());
        assertEquals("province_unclear", issues.all().get(0).code());
    }

    @Test
    void anAnnexTellsTheNumberOfTheDecisionItIsAttachedTo() {
        Profile profile = read(
                List.of(),
                "QUYẾT ĐỊNH",
                "Phê duyệt Chương trình khuyến công tỉnh Kon Tum giai đoạn 2021-2025",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
                "(Kèm theo Quyết định số 180/QĐ-UBND ngày 25/01/2021 của UBND tỉnh)");

        assertEquals(Optional.of("180/QĐ-UBND"), profile.number());
        assertEquals(Optional.of(LocalDate.of(2021, 1, 25)), profile.issuedOn());
        assertEquals(Optional.of("62"), profile.provinceCode());
    }

    private Profile read(List<Block> before, String... paragraphs) {
        List<Block> blocks = new java.util.ArrayList<>(before);
        for (String paragraph : paragraphs) {
            blocks.add(Paragraph.asPrinted(paragraph, Optional.empty()));
        }
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        return ProfileReader.read(new Document(source, List.of(), blocks), issues);
    }
}
