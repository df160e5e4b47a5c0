package vn.khuyencong.ingest.observation;

/** Years from the first to the last, both included; equal for a single year. */
public record Period(int start, int end) {
    public Period {
        if (start < 1990 || end < start || end > 2100) {
            throw new IllegalArgumentException("no period: " + start + "–" + end);
        }
    }

    public static Period year(int year) {
        return new Period(year, year);
    }

    public int years() {
        return end - start + 1;
    }

    public boolean isYear() {
        return start == end;
    }

    public boolean contains(Period other) {
        return start <= other.start && other.end <= end;
    }
}
