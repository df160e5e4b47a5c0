package vn.khuyencong.ingest.observation;

/** Done (thực hiện), expected to be done (ước thực hiện), or planned (kế hoạch, dự kiến, nhiệm vụ). */
public enum Scenario {
    ACTUAL,
    ESTIMATE,
    PLAN
}
