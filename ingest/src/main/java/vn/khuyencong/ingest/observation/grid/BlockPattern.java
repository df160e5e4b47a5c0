package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.issue.HeadingDeviates;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * A table that repeats a block of columns for each year has the same leaf headings in each block. Where exactly one block
 * of a year has another leaf, and all its likes (three at least) agree, it is a slip of the document and read like its
 * likes.
 */
final class BlockPattern {
    private static final int ENOUGH_BLOCKS = 4;

    private BlockPattern() {}

    /** The headings with deviating leaves replaced by those of the other blocks. */
    static List<List<Cell>> heal(Grid grid, List<List<Cell>> headings, Issues issues) {
        List<List<Integer>> blocks = blocks(headings);
        List<List<Cell>> healed = new ArrayList<>(headings);
        if (blocks.size() < ENOUGH_BLOCKS
                || blocks.stream().mapToInt(List::size).distinct().count() != 1) {
            return healed;
        }
        for (int place = 0; place < blocks.get(0).size(); place++) {
            int at = place;
            List<Integer> likes = blocks.stream().map(block -> block.get(at)).toList();
            findDeviating(headings, likes).ifPresent(column -> {
                int model = likes.stream()
                        .filter(like -> !like.equals(column))
                        .findFirst()
                        .orElseThrow();
                List<Cell> path = new ArrayList<>(headings.get(column));
                Cell printed = path.remove(path.size() - 1);
                Cell expected = leaf(headings.get(model));
                path.add(printed.withText(expected.text()));
                healed.set(column, path);
                issues.add(new HeadingDeviates(
                        grid.where(printed.row(), column),
                        printed.text(),
                        expected.text(),
                        headings.get(column).get(path.size() - 2).text()));
            });
        }
        return healed;
    }

    /** The columns under each heading that names years and is divided, block by block. */
    private static List<List<Integer>> blocks(List<List<Cell>> headings) {
        Map<Integer, List<Integer>> blocks = new TreeMap<>();
        for (int column = 0; column < headings.size(); column++) {
            List<Cell> path = headings.get(column);
            if (path.size() >= 2) {
                int own = column;
                path.subList(0, path.size() - 1).stream()
                        .filter(cell -> PeriodFinder.find(cell.text()).isPresent())
                        .reduce((outer, inner) -> inner)
                        .ifPresent(cell -> blocks.computeIfAbsent(cell.column(), key -> new ArrayList<>())
                                .add(own));
            }
        }
        return blocks.values().stream().filter(block -> block.size() > 1).toList();
    }

    /** The only column of a year whose leaf is not that of all the others, if it means something else. */
    private static Optional<Integer> findDeviating(List<List<Cell>> headings, List<Integer> likes) {
        Map<String, List<Integer>> byWords = likes.stream()
                .collect(Collectors.groupingBy(
                        column -> letters(leaf(headings.get(column))), TreeMap::new, Collectors.toList()));
        if (byWords.size() != 2) {
            return Optional.empty();
        }
        List<Integer> fewest = byWords.values().stream()
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        if (fewest.size() != 1 || likes.size() - 1 < ENOUGH_BLOCKS - 1) {
            return Optional.empty();
        }
        int column = fewest.get(0);
        boolean isYear = headings.get(column).stream()
                .flatMap(cell -> PeriodFinder.find(cell.text()).stream())
                .reduce((outer, inner) -> inner)
                .filter(period -> period.isYear())
                .isPresent();
        String own = leaf(headings.get(column)).text();
        String others = leaf(headings.get(likes.stream()
                        .filter(like -> like != column)
                        .findFirst()
                        .orElseThrow()))
                .text();
        boolean meansElse = !FundingSourceFinder.findInHeading(own).equals(FundingSourceFinder.findInHeading(others));
        return isYear && meansElse ? Optional.of(column) : Optional.empty();
    }

    private static Cell leaf(List<Cell> path) {
        return path.get(path.size() - 1);
    }

    private static String letters(Cell cell) {
        return cell.text().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
