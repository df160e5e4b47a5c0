package vn.khuyencong.ingest.release;

/**
 * What is wrong with a file of a run, as it is told to a person.
 *
 * @param code the stable word of the kind of trouble
 * @param severity {@code error}, {@code warning} or {@code note}
 */
public record Trouble(String code, String severity, String vi, String en) {
    static final String ERROR = "error";
}
