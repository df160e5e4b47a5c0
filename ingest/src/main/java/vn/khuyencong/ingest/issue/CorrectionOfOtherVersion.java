package vn.khuyencong.ingest.issue;

/**
 * A correction that was written for other content of the file; it is applied, since its cell and printed text still match.
 *
 * @param correction where the correction is written
 */
public record CorrectionOfOtherVersion(Where where, String fileName, String writtenFor, String correction)
        implements FileIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” đã thay đổi từ khi có đính chính (" + correction + ", viết cho " + writtenFor
                + "). Ô và chữ in vẫn khớp nên đính chính vẫn được áp dụng; hãy xem lại và ghi mã ô mới.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” has changed since the correction was written (" + correction + ", for "
                + writtenFor + "). Its cell and printed text still match, so it is applied; look at it again and write"
                + " the new id of the cell.";
    }
}
