package vn.khuyencong.ingest.reader;

import vn.khuyencong.ingest.document.Page;

/** Takes the pages of a document one by one, in their order, as they are read. What it does not keep is gone. */
@FunctionalInterface
public interface PageSink {
    void take(Page page);
}
