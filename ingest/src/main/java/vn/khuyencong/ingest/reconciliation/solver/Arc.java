package vn.khuyencong.ingest.reconciliation.solver;

import com.google.ortools.sat.BoolVar;

/** A number that may stand in a column; whether it does is for the solver to say. */
record Arc(BoolVar placed, Candidate candidate) {}
