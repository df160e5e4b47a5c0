package vn.khuyencong.ingest.reconciliation.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/**
 * What a table may cost. The solver counts its own steps, in units of about a second of a processor of 2025, so that
 * it ends at the same step on every machine; one thread and one seed, so that it walks the same way. Best answers are
 * approached from below (cores), without linear relaxation: on tables of these reports that is ten times as fast.
 */
final class Effort {
    private double left;

    Effort(double units) {
        this.left = units;
    }

    /** Asks the solver; the time is taken from what is left. */
    Asked ask(CpModel model, double atMost) {
        if (left <= 0) {
            return new Asked(CpSolverStatus.UNKNOWN, new CpSolver());
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setOptimizeWithCore(true)
                .setLinearizationLevel(0)
                .setMaxDeterministicTime(Math.min(left, atMost));
        CpSolverStatus status = solver.solve(model);
        left -= solver.response().getDeterministicTime();
        return new Asked(status, solver);
    }

    /** Loads the library of the solver, once. */
    static void prepare() {
        Library.load();
    }

    private static final class Library {
        static {
            Loader.loadNativeLibraries();
        }

        private Library() {}

        static void load() {
            // The static block above does it.
        }
    }

    /** The answer to one question. */
    record Asked(CpSolverStatus status, CpSolver solver) {
        boolean isBest() {
            return status == CpSolverStatus.OPTIMAL;
        }

        boolean isAnswer() {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }

        boolean isImpossible() {
            return status == CpSolverStatus.INFEASIBLE;
        }

        Answer answer() {
            return new Answer(solver);
        }
    }
}
