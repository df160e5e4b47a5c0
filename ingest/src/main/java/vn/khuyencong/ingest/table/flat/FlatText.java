package vn.khuyencong.ingest.table.flat;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;

/** The entry of this package: of a document of plain text, the printed lines become paragraphs. */
public final class FlatText {
    private static final String MEDIA_TYPE = "text/plain";

    private FlatText() {}

    /** Joins the lines of plain text; any other document stays as it is. */
    public static Document join(Document printed) {
        return printed.source().mediaType().equals(MEDIA_TYPE) ? printed.withBlocks(joined(printed.blocks())) : printed;
    }

    private static List<Block> joined(List<Block> printed) {
        List<FlatRegion> regions = regions(PageHeads.removeFrom(PrintedLines.of(printed)));
        LineHabits habits = LineHabits.of(regions);
        List<Block> blocks = new ArrayList<>();
        for (FlatRegion region : regions) {
            switch (region.kind()) {
                case GRID -> blocks.add(region.grid().orElseThrow());
                case TEXT -> blocks.addAll(LineJoiner.join(region.lines(), habits));
            }
        }
        return blocks;
    }

    /** The lines between the tables that the file has, parted once more by what they are. */
    private static List<FlatRegion> regions(List<FlatRegion> printed) {
        List<FlatRegion> regions = new ArrayList<>();
        for (FlatRegion region : printed) {
            switch (region.kind()) {
                case GRID -> regions.add(region);
                case TEXT -> regions.addAll(FlatRegions.of(region.lines()));
            }
        }
        return regions;
    }
}
