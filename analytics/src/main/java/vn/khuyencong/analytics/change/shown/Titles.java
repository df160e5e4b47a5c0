package vn.khuyencong.analytics.change.shown;

import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;

/**
 * The two releases by name.
 *
 * @param before empty where there is none
 * @param after empty where it has no number yet
 */
public record Titles(Optional<String> before, Optional<String> after) {
    /** From what to what, as a heading. */
    Bilingual heading() {
        Bilingual to = after.map(name -> new Bilingual("bản " + name, "release " + name))
                .orElse(new Bilingual("bản này", "this release"));
        return before.map(name -> new Bilingual(
                                "Thay đổi từ bản " + name + " đến ", "Changes from release " + name + " to ")
                        .then("", to))
                .orElse(new Bilingual("Bản đầu tiên", "The first release"));
    }
}
