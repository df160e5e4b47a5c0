package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * The words of sources in a document. Where it knows neither money of districts nor "khuyến công tỉnh", "ngân sách
 * tỉnh" is another word for local money: it says nothing of a level.
 */
final class SourceWords {
    private final boolean knowsLevels;

    SourceWords(Document document) {
        knowsLevels = document.blocks().stream().anyMatch(SourceWords::tellsALevel);
    }

    /** Money of the districts anywhere, "KC tỉnh" in a table: in a sentence it may be the province's programme. */
    private static boolean tellsALevel(Block block) {
        boolean table = block instanceof Table;
        return texts(block).anyMatch(text -> FundingSourceFinder.hits(text).stream()
                .anyMatch(hit -> hit.meaning() == FundingSource.LOCAL_DISTRICT
                        || (table
                                && hit.meaning() == FundingSource.LOCAL_PROVINCE
                                && !Shape.BUDGET.isIn(words(text, hit)))));
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(cell -> cell.text());
        }
        return block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty();
    }

    List<Hit<FundingSource>> in(String text) {
        return FundingSourceFinder.hits(text).stream()
                .filter(hit -> !Shape.GENERAL_FUNDING.isIn(words(text, hit)))
                .map(hit -> isLocalBudget(text, hit) ? new Hit<>(FundingSource.LOCAL, hit.start(), hit.end()) : hit)
                .toList();
    }

    /** Whether local money is what the document calls "ngân sách tỉnh": whether that of the districts is in it, nothing tells. */
    static boolean isOneLevelOfSeveral(Words words, Optional<FundingSource> source) {
        boolean alone = source.filter(FundingSource.LOCAL_PROVINCE::equals).isPresent()
                && FundingSourceFinder.hits(words.clause().text()).stream()
                        .noneMatch(hit -> hit.meaning() == FundingSource.LOCAL_PROVINCE)
                && !words.says(Cue.LEVEL, words.clause().start(), words.clause().end());
        return alone || isBudgetAsLocal(words, source);
    }

    private static boolean isBudgetAsLocal(Words words, Optional<FundingSource> source) {
        return source.filter(FundingSource.LOCAL::equals).isPresent()
                && FundingSourceFinder.hits(words.clause().text()).stream()
                        .anyMatch(hit -> hit.meaning() == FundingSource.LOCAL_PROVINCE)
                && words.sources().stream().noneMatch(read -> read.meaning() == FundingSource.LOCAL_PROVINCE);
    }

    private boolean isLocalBudget(String text, Hit<FundingSource> hit) {
        return !knowsLevels && hit.meaning() == FundingSource.LOCAL_PROVINCE && Shape.BUDGET.isIn(words(text, hit));
    }

    private static String words(String text, Hit<?> hit) {
        return text.substring(hit.start(), hit.end());
    }
}
