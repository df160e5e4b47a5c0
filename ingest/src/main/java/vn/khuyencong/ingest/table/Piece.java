package vn.khuyencong.ingest.table;

import vn.khuyencong.ingest.document.Box;

/** What stands on a page in reading order: a table, or lines of one paragraph, as far as the page shows them. */
sealed interface Piece permits PageTable, PageParagraph {
    int page();

    int lastPage();

    Box box();
}
