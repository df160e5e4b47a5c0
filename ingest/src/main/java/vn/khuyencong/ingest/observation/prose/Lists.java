package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which passages are members of the list that another introduces ("trong đó:" and the dashes below it). */
final class Lists {
    private record Open(Passage introduction, int rank, Situation situation) {}

    private record Member(Passage introduction, Passage member) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Member> members = new ArrayList<>();

    /** What the introduction of the innermost list says of a passage, where it is a member of one. */
    Optional<Situation> enter(Passage passage) {
        int rank = passage.marker().rank();
        while (!open.isEmpty() && isOver(open.peek(), rank)) {
            open.pop();
        }
        open.forEach(list -> members.add(new Member(list.introduction(), passage)));
        return open.isEmpty() ? Optional.empty() : Optional.of(open.peek().situation());
    }

    private static boolean isOver(Open list, int rank) {
        return rank == Marker.NONE || rank < list.rank();
    }

    /** Opens the list that a passage introduces; its members are of the rank of the next passage and deeper. */
    void introduce(Passage introduction, Passage next, Situation situation) {
        int rank = next.marker().rank();
        if (rank != Marker.NONE
                && (introduction.marker().rank() == Marker.NONE
                        || rank > introduction.marker().rank())) {
            open.push(new Open(introduction, rank, situation));
        }
    }

    boolean introduces(Passage introduction, Passage member) {
        return members.contains(new Member(introduction, member));
    }
}
