package vn.khuyencong.ingest.issue;

/**
 * A correction whose report is not among those that were read.
 *
 * @param report the file name, and the id of the document where it was given
 * @param correction where the correction is written
 */
public record CorrectionWithoutDocument(String report, String correction) implements FileIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Đính chính " + correction + " dành cho “" + report
                + "”, không có trong thư mục báo cáo. Hãy sửa tên tệp trong đính chính, hoặc xóa đính chính.";
    }

    @Override
    public String textEn() {
        return "Correction " + correction + " is for “" + report
                + "”, which is not in the folder of reports. Mend the file name in it, or delete the correction.";
    }
}
