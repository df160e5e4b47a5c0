package vn.khuyencong.ingest.reconciliation.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row as paths through a net: a node says how many pieces stand in the columns so far, an arc either leaves a column
 * blank or puts the next pieces into it. Every path places all pieces in their order.
 */
final class RowPaths {
    private record Node(int piece, int column) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            return piece != other.piece ? Integer.compare(piece, other.piece) : Integer.compare(column, other.column);
        }
    }

    private final CpModel model;
    private final PackedRow row;
    private final List<ColumnKind> columns;
    private final SortedMap<Integer, Candidate> known;
    private final SortedMap<Node, List<Literal>> in = new TreeMap<>();
    private final SortedMap<Node, List<Literal>> out = new TreeMap<>();
    private final SortedMap<Integer, List<Arc>> arcs = new TreeMap<>();

    /** @param known candidates by their column where it is known already */
    RowPaths(CpModel model, PackedRow row, SortedMap<Integer, Candidate> known) {
        this.model = model;
        this.row = row;
        this.columns = row.columns();
        this.known = known;
    }

    /** Adds the row to the model; the numbers that may stand in each column come back. */
    SortedMap<Integer, List<Arc>> add() {
        for (int column = 0; column < columns.size(); column++) {
            for (int piece = 0; piece <= row.pieces(); piece++) {
                addArcs(piece, column);
            }
        }
        Node start = new Node(0, 0);
        Node end = new Node(row.pieces(), columns.size());
        model.addExactlyOne(out.getOrDefault(start, List.of()).toArray(new Literal[0]));
        SortedMap<Node, List<Literal>> nodes = new TreeMap<>(in);
        out.forEach((node, outgoing) -> nodes.putIfAbsent(node, outgoing));
        for (Node node : nodes.keySet()) {
            if (!node.equals(start) && !node.equals(end)) {
                LinearExprBuilder flow = LinearExpr.newBuilder();
                in.getOrDefault(node, List.of()).forEach(flow::add);
                out.getOrDefault(node, List.of()).forEach(arc -> flow.addTerm(arc, -1));
                model.addEquality(flow, 0);
            }
        }
        return arcs;
    }

    private void addArcs(int piece, int column) {
        Candidate here = known.get(column);
        if (here == null) {
            arc(piece, column, piece);
        }
        for (Candidate candidate : row.candidates()) {
            if (candidate.from() == piece
                    && (here == null ? fits(candidate, column) : here.equals(candidate))
                    && (here != null || !known.containsValue(candidate))) {
                BoolVar placed = arc(piece, column, candidate.to());
                arcs.computeIfAbsent(column, ignored -> new ArrayList<>()).add(new Arc(placed, candidate));
            }
        }
    }

    private boolean fits(Candidate candidate, int column) {
        return row.open().contains(column) && (columns.get(column) != ColumnKind.COUNT || candidate.isWhole());
    }

    private BoolVar arc(int piece, int column, int next) {
        BoolVar arc = model.newBoolVar("");
        out.computeIfAbsent(new Node(piece, column), ignored -> new ArrayList<>())
                .add(arc);
        in.computeIfAbsent(new Node(next, column + 1), ignored -> new ArrayList<>())
                .add(arc);
        return arc;
    }
}
