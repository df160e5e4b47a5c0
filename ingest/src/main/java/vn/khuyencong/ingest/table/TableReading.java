package vn.khuyencong.ingest.table;

import java.util.List;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/** One way to see tables on a page. Several may look at the same words; the chooser keeps what convinces most. */
interface TableReading {
    /**
     * The tables of a page, from top to bottom; no two share a word.
     *
     * @param words those of the page that are in no table yet, page numbers and running heads left out
     */
    List<PageTable> read(Page page, List<Word> words);
}
