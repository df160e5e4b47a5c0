package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * The words of sources in a document. Where it knows no money of districts, "ngân sách tỉnh" is another word for local
 * money: it says nothing of a level.
 */
final class SourceWords {
    private final boolean knowsDistricts;

    SourceWords(Document document) {
        knowsDistricts = document.blocks().stream()
                .flatMap(SourceWords::texts)
                .flatMap(text -> FundingSourceFinder.hits(text).stream())
                .anyMatch(hit -> hit.meaning() == FundingSource.LOCAL_DISTRICT);
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

    private boolean isLocalBudget(String text, Hit<FundingSource> hit) {
        return !knowsDistricts && hit.meaning() == FundingSource.LOCAL_PROVINCE && Shape.BUDGET.isIn(words(text, hit));
    }

    private static String words(String text, Hit<?> hit) {
        return text.substring(hit.start(), hit.end());
    }
}
