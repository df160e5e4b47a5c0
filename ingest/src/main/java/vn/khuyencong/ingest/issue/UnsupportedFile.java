package vn.khuyencong.ingest.issue;

import java.util.List;

/** A sound file of a kind that is not read yet. */
public record UnsupportedFile(String fileName, FileKind kind, List<FileKind> readable) implements FileIssue {
    public UnsupportedFile {
        readable = List.copyOf(readable);
    }

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” là " + kind.vi() + ": loại này chưa đọc được. Các loại đọc được: "
                + FileKind.listed(readable, FileKind::vi) + ". Hãy chuyển sang một trong các loại đó.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” is " + kind.en() + ": this kind is not read yet. Kinds that are read: "
                + FileKind.listed(readable, FileKind::en) + ". Convert it to one of these.";
    }
}
