package vn.khuyencong.ingest.reconciliation.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.Literal;

/** What the solver last answered; to be read before it is asked again. */
record Answer(CpSolver solver) {
    boolean says(Literal literal) {
        return solver.booleanValue(literal);
    }
}
