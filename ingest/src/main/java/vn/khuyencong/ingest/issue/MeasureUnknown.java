package vn.khuyencong.ingest.issue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures of which neither unit nor words tell what they count: not observed.
 *
 * @param labels what their lines are called: there the words are missing
 */
public record MeasureUnknown(Where where, String heading, int figures, List<String> labels) implements Issue {
    private static final int QUOTED = 3;

    public MeasureUnknown {
        labels = List.copyOf(labels);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không rõ cột “" + heading + "” đếm gì ở dòng " + quoted() + " (không có đơn vị tính): " + figures
                + " số chưa được ghi nhận.";
    }

    @Override
    public String textEn() {
        return "It is not known what the column “" + heading + "” counts in " + quoted() + " (no unit): " + figures
                + " figures are not observed.";
    }

    private String quoted() {
        String first =
                labels.stream().limit(QUOTED).map(label -> "“" + label + "”").collect(Collectors.joining(", "));
        return labels.size() > QUOTED ? first + ", …" : first;
    }

    @Override
    public List<Unmapped> unmapped() {
        return labels.stream()
                .map(label -> new Unmapped(Unmapped.Kind.MEASURE, label, 1))
                .toList();
    }
}
