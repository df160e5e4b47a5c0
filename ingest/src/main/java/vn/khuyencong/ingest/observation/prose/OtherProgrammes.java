package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * Whether a figure is not of the programme: its sentence opens with the whole country or says that it is told of something
 * else, or it is money of another programme or fund ("Chương trình 135 (tổng vốn 612 tỷ đồng)") that is not named as
 * integrated.
 */
record OtherProgrammes(List<Words> clauses) {
    boolean have(Words words, Figure figure) {
        return sentence(words) || (figure.money() && (isOfOther(words, figure.start()) || isAroundOther(words)));
    }

    private boolean sentence(Words words) {
        List<Words> sentence = clauses.stream()
                .filter(other -> other.clause().sentence() == words.clause().sentence())
                .toList();
        return sentence.stream().anyMatch(OtherProgrammes::saysSo)
                || sentence.stream()
                        .findFirst()
                        .filter(OtherProgrammes::opensElsewhere)
                        .isPresent();
    }

    private static boolean saysSo(Words words) {
        return words.says(
                Cue.NOT_OF_PROGRAMME, words.clause().start(), words.clause().end());
    }

    private static boolean opensElsewhere(Words first) {
        return first.cues().stream()
                .anyMatch(hit -> hit.meaning() == Cue.ELSEWHERE
                        && Between.OPENING.fits(
                                first.clause().between(first.clause().start(), hit.start())));
    }

    private boolean isAroundOther(Words words) {
        return words.clause()
                .around()
                .flatMap(outer -> clauses.stream()
                        .filter(other -> other.clause().equals(outer))
                        .findFirst())
                .filter(outer -> isOfOther(outer, words.clause().start()))
                .isPresent();
    }

    /** The last programme that is named before the money, with none of its sources named behind it. */
    private static boolean isOfOther(Words words, int place) {
        Optional<Hit<Cue>> other = words.findLastBefore(place, List.of(Cue.OTHER_PROGRAMME, Cue.NAME_OF_PROGRAMME))
                .filter(hit -> hit.meaning() == Cue.OTHER_PROGRAMME);
        return other.isPresent()
                && words.sources().stream()
                        .noneMatch(hit -> hit.meaning() == FundingSource.INTEGRATED
                                || (hit.start() >= other.get().end() && hit.end() <= place));
    }
}
