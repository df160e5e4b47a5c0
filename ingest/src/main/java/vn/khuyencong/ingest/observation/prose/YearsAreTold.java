package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * Whether the text itself tells the years of a figure: they stand with it, or they are those of the heading or of the
 * opening of the passage, and no other years are told of in between. Else the figure has them by inheritance, and so have
 * its parts: their sum proves the numbers and not the years.
 */
record YearsAreTold(List<Words> clauses, Words words, Figure figure, Situation situation) {
    boolean of(Period years) {
        return Respectively.rules(words, figure) || isNamed(words, years) || isInherited(years);
    }

    private boolean isNamed(Words near, Period years) {
        return near.periods().stream()
                .anyMatch(hit ->
                        hit.meaning().equals(years) && hit.start() < near.segmentEnd(figure) && !isInWords(near, hit));
    }

    private boolean isInherited(Period years) {
        List<Period> others = named(clauses, figure.start()).stream()
                .filter(other -> !other.equals(years))
                .toList();
        return others.isEmpty() && !situation.mixed() && !areThoseOfTheProgramme(years);
    }

    /** Years that only "cả giai đoạn" tells, and no heading. */
    private boolean areThoseOfTheProgramme(Period years) {
        return situation.section().period().filter(years::equals).isEmpty()
                && clauses.stream().anyMatch(other -> other.periods().stream()
                        .anyMatch(hit -> hit.meaning().equals(years) && isInWords(other, hit)));
    }

    /** The years that a passage names up to a place, without those that something is compared with. */
    static List<Period> named(List<Words> clauses, int place) {
        return clauses.stream()
                .flatMap(words -> words.periods().stream()
                        .filter(hit -> hit.end() <= place)
                        .filter(hit -> !Between.COMPARED.fits(
                                words.clause().between(words.clause().start(), hit.start())))
                        .map(Hit::meaning))
                .distinct()
                .toList();
    }

    /** "cả giai đoạn": which years these are is not printed with it. */
    private static boolean isInWords(Words words, Hit<Period> hit) {
        return words.clause().between(hit.start(), hit.end()).chars().noneMatch(Character::isDigit);
    }
}
