package vn.khuyencong.ingest;

import vn.khuyencong.ingest.reader.NoSuchPageException;

/** What to tell a person who asks for a page that a document has not. */
final class MissingPage {
    private MissingPage() {}

    static String message(NoSuchPageException missing) {
        int count = missing.pageCount();
        return count == 0
                ? "Loại tệp này không chia trang (chỉ PDF có trang). / This kind of file has no pages (only PDF has)."
                : "Không có trang " + missing.page() + ": tài liệu có " + count + " trang. / There is no page "
                        + missing.page() + ": the document has " + count + (count == 1 ? " page." : " pages.");
    }
}
