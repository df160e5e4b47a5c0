package vn.khuyencong.ingest.reconciliation.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One version of a report in all its forms, the better read ones first. Where its forms were saved at different times, the
 * first counts: a form that is made of another later says nothing of when that was written.
 *
 * @param rank what its titles say of it: see {@link TitleWords#rank}
 */
record Print(
        List<Form> forms,
        Optional<LocalDate> issuedOn,
        Optional<Integer> rank,
        Optional<LocalDateTime> modifiedAt,
        Optional<Instant> fileTime) {

    static Print of(List<Form> forms) {
        return new Print(
                forms.stream().sorted(Form.BETTER_READ).toList(),
                earliest(forms, Form::issuedOn),
                Optional.of(forms.stream()
                        .map(Form::rank)
                        .filter(rank -> rank != 0)
                        .findFirst()
                        .orElse(0)),
                earliest(forms, Form::modifiedAt),
                earliest(forms, Form::fileTime));
    }

    private static <T extends Comparable<? super T>> Optional<T> earliest(
            List<Form> forms, Function<Form, Optional<T>> time) {
        return forms.stream().flatMap(form -> time.apply(form).stream()).min(Comparator.naturalOrder());
    }

    /** Less than 0 where this version is the earlier, by the strongest evidence there is; 0 where there is none. */
    record Order(int sign, Evidence evidence) {}

    Form best() {
        return forms.get(0);
    }

    Order orderTo(Print other) {
        return order(Evidence.ISSUE_DATE, issuedOn, other.issuedOn)
                .or(() -> order(Evidence.WORDING, rank, other.rank))
                .or(() -> order(Evidence.METADATA, modifiedAt, other.modifiedAt))
                .or(() -> order(Evidence.FILE_TIME, fileTime, other.fileTime))
                .orElse(new Order(0, Evidence.UNDECIDED));
    }

    private static <T extends Comparable<? super T>> Optional<Order> order(
            Evidence evidence, Optional<T> one, Optional<T> other) {
        return one.flatMap(mine -> other.map(mine::compareTo))
                .filter(sign -> sign != 0)
                .map(sign -> new Order(sign, evidence));
    }
}
