package vn.khuyencong.ingest.table;

import java.util.List;

/** Lines that may be a table: those of its header and those of its body. */
record TableBlock(List<SegmentedLine> header, List<SegmentedLine> body) {
    TableBlock {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }
}
