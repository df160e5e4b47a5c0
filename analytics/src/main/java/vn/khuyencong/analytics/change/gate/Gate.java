package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.sql.SQLException;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.report.content.Bilingual;

/** Something that a person should see before it is published. */
interface Gate {
    /** Its name in the configuration and on the command line. */
    String name();

    /** When it closes, in words. */
    Bilingual rule();

    /** Looks for what closes it. */
    void judge(Difference difference, Limits limits, Findings findings) throws IOException, SQLException;
}
