package vn.khuyencong.ingest.issue;

/** A file that asks for a password. */
public record EncryptedFile(String fileName, FileKind kind) implements FileIssue {

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” (" + kind.vi()
                + ") được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu và lưu lại.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” (" + kind.en()
                + ") is protected by a password and cannot be read. Open it, remove the password and save it again.";
    }
}
