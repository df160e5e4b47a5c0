package vn.khuyencong.ingest.observation.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as documents print them: "ngày 25 tháng 01 năm 2021", "ngày 25/01/2021". */
final class Dates {
    private static final String DAY =
            "ngày\\s*(?<day>\\d{1,2})\\s*(?:/|\\.|-|tháng)\\s*(?<month>\\d{1,2})\\s*(?:/|\\.|-|năm)\\s*(?<year>(?:19|20)\\d\\d)";

    private static final Pattern ANYWHERE = Pattern.compile("(?iu)" + DAY);

    /** "Hà Giang, ngày 05 tháng 7 năm 2021": a place and a day, and nothing after them. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "(?u)(?:^|.*\\s)\\p{Lu}[\\p{L}.]*(?:[ –-]+\\p{L}[\\p{L}.]*){0,5}\\s*,\\s*(?i:" + DAY + ")\\s*[./]*$");

    /** A day on a line of its own. */
    private static final Pattern ALONE = Pattern.compile("^(?iu:" + DAY + ")[./]*$");

    /** The same in a letterhead whose lines are joined. */
    private static final Pattern BEHIND_PLACE = Pattern.compile("(?iu)\\p{L},\\s*" + DAY);

    /** The same with its day or month left blank, to be filled in by hand. */
    private static final Pattern PLACE_AND_BLANK =
            Pattern.compile("(?iu).*\\p{L}\\s*,\\s*ngày[\\s.…_\\d]*tháng[\\s.…_\\d]*năm[\\s.…_\\d]*$");

    private Dates() {}

    static Optional<LocalDate> find(String text) {
        return first(ANYWHERE.matcher(text));
    }

    /** The text without its days. */
    static String without(String text) {
        return ANYWHERE.matcher(text).replaceAll(" ");
    }

    static Optional<LocalDate> findWithPlace(String line) {
        Matcher alone = ALONE.matcher(line);
        Matcher placed = PLACE_AND_DAY.matcher(line);
        return first(alone).or(() -> placed.matches() ? date(placed) : Optional.empty());
    }

    /** A place and a day, though lines break between them. */
    static Optional<LocalDate> findBehindPlace(String lines) {
        return first(BEHIND_PLACE.matcher(lines));
    }

    /** Whether the line ends with a place and a day, perhaps a blank one. */
    static boolean isPlaceAndDay(String line) {
        return findWithPlace(line).isPresent() || PLACE_AND_BLANK.matcher(line).matches();
    }

    private static Optional<LocalDate> first(Matcher found) {
        return found.find() ? date(found) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            return Optional.of(LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, String part) {
        return Integer.parseInt(found.group(part));
    }
}
