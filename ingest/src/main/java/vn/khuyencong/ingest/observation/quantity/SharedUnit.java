package vn.khuyencong.ingest.observation.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.repair.NumberStyle;

/** "lần lượt là 1.187,5, 1.372 và 1.524,6 triệu đồng": numbers of a list have the unit that stands behind the last. */
final class SharedUnit {
    /** Characters before the first number within which the list is announced. */
    private static final int REACH = 40;

    private final Pattern announced;
    private final Pattern joint;
    private final QuantityReader reader;

    SharedUnit(Vocabulary vocabulary, QuantityReader reader) {
        announced = Words.regex("(?:" + Words.oneOf(vocabulary.respectively()) + ")(?![\\p{L}\\p{N}])[^.;]*$");
        joint = Words.regex("\\s*(?:" + Words.oneOf(vocabulary.listJoints()) + ")\\s*");
        this.reader = reader;
    }

    List<Quantity> complete(String text, List<Quantity> found, NumberStyle style) {
        List<Quantity> complete = new ArrayList<>(found);
        int named = found.size() - 1;
        for (int i = found.size() - 2; i >= 0; i--) {
            if (joins(text, found.get(i), found.get(i + 1), found.get(named)) && isAnnounced(text, found, i)) {
                int place = i;
                reader.readLike(text, found.get(i), found.get(named), style)
                        .ifPresent(quantity -> complete.set(place, quantity));
            } else {
                named = i;
            }
        }
        return complete;
    }

    private boolean joins(String text, Quantity bare, Quantity next, Quantity named) {
        return bare.kind() == Kind.BARE
                && bare.relation() == Relation.SINGLE
                && (named.kind() == Kind.MONEY || named.kind() == Kind.COUNT)
                && joint.matcher(text.substring(bare.end(), Math.max(bare.end(), next.start())))
                        .matches();
    }

    /** Whether the first number of the list is announced. */
    private boolean isAnnounced(String text, List<Quantity> found, int index) {
        int first = index;
        while (first > 0
                && found.get(first - 1).kind() == Kind.BARE
                && joint.matcher(text.substring(
                                found.get(first - 1).end(), found.get(first).start()))
                        .matches()) {
            first--;
        }
        int begin = found.get(first).start();
        return announced
                .matcher(text.substring(Math.max(0, begin - REACH), begin))
                .find();
    }
}
