package vn.khuyencong.ingest.reconciliation.correction;

/** Where a correction is written: the name of its file and the line on which it begins, counted from 1. */
record Entry(String file, int line) {
    String vi() {
        return file + ", dòng " + line;
    }

    String en() {
        return file + ", line " + line;
    }

    /** Trouble with what is written here. */
    Fault fault(String saidVi, String saidEn) {
        return new Fault(this, saidVi, saidEn);
    }
}
