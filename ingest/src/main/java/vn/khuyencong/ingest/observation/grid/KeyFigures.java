package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.grid.Column.Role;

/**
 * A box of key figures: names on one side and their figures, each with its unit, on the other, and no header over them. It
 * may stand upright or lie on its side.
 */
final class KeyFigures {
    private static final int FEWEST = 2;

    private KeyFigures() {}

    /** The box with a name and a figure a row, turned where it lies. */
    static Optional<Grid> find(Grid grid) {
        if (grid.columns() == 2 && isBox(grid)) {
            return Optional.of(grid);
        }
        return Optional.of(grid)
                .filter(lying -> lying.rows() == 2)
                .map(Grid::turn)
                .filter(KeyFigures::isBox);
    }

    /** All rows hold a name and a figure, one in three at least with its unit. */
    private static boolean isBox(Grid grid) {
        int withUnit = 0;
        for (int row = 0; row < grid.rows(); row++) {
            String name = grid.text(row, 0);
            String figure = grid.text(row, 1);
            boolean named = name.codePoints().anyMatch(Character::isLetter)
                    && CellText.findQuantity(name).isEmpty();
            boolean quantity = CellText.findQuantity(figure).isPresent();
            if (!named || !(quantity || CellText.isFigure(figure) || CellText.isPercent(figure))) {
                return false;
            }
            withUnit += quantity && !CellText.isFigure(figure) ? 1 : 0;
        }
        return grid.rows() >= FEWEST && 3 * withUnit >= grid.rows();
    }

    static List<Column> columns() {
        return List.of(column(0, Role.LABEL, Optional.empty()), column(1, Role.VALUE, Optional.of(Measure.OUTPUT)));
    }

    private static Column column(int index, Role role, Optional<Measure> measure) {
        return new Column(
                index,
                role,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Statistic.TOTAL,
                Optional.empty(),
                measure,
                Optional.empty(),
                false,
                Optional.empty());
    }
}
