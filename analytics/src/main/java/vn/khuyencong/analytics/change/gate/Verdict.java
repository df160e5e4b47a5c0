package vn.khuyencong.analytics.change.gate;

import java.util.ArrayList;
import java.util.List;

/** What all gates say of a release. */
public record Verdict(List<Judgement> judgements) {
    public Verdict {
        judgements = List.copyOf(judgements);
    }

    public boolean mayBePublished() {
        return judgements.stream().noneMatch(judgement -> judgement.state() == Judgement.State.CLOSED);
    }

    /** Those that are not open, as lines to be read; none where all are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.state() != Judgement.State.OPEN) {
                lines.addAll(lines(judgement));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> lines(Judgement judgement) {
        boolean closed = judgement.state() == Judgement.State.CLOSED;
        List<String> lines = new ArrayList<>();
        lines.add((closed ? "Cổng đóng / Gate closed: " : "Cổng được bỏ qua theo yêu cầu / Gate overruled: ")
                + judgement.gate() + ". " + judgement.rule().both());
        judgement.findings().forEach(finding -> lines.add("  " + finding.text().both()));
        int more = judgement.count() - judgement.findings().size();
        if (more > 0) {
            lines.add("  … và " + more + " nữa, xem changes.json / and " + more + " more, see changes.json");
        }
        if (closed) {
            lines.add("  Đã xem và vẫn muốn xuất bản: / Seen, and to be published all the same:  ./khuyencong refresh "
                    + judgement.overruling());
        }
        return lines;
    }
}
