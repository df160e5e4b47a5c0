package vn.khuyencong.ingest;

import vn.khuyencong.ingest.warehouse.ResultFormat;

/** The forms of the list of words. */
enum UnmappedFormat {
    TEXT(ResultFormat.TABLE),
    CSV(ResultFormat.CSV),
    JSON(ResultFormat.JSON);

    private final ResultFormat form;

    UnmappedFormat(ResultFormat form) {
        this.form = form;
    }

    ResultFormat form() {
        return form;
    }
}
