package vn.khuyencong.ingest.reconciliation.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one report is, in all its versions and forms. */
record Statement(List<Print> prints, boolean decided) {
    Statement {
        prints = List.copyOf(prints);
    }

    /** The versions in their order, the earliest first; where the evidence runs in a circle, or there is none, undecided. */
    static Statement of(List<Form> forms) {
        List<Print> prints = new Groups(
                        (one, other) -> !SamePrint.differ(one, other), SamePrint::differ, SamePrint::likeness)
                .of(forms).stream().map(Print::of).toList();
        Map<Integer, Print> byPlace = new TreeMap<>();
        prints.forEach(print -> byPlace.put(earlier(print, prints), print));
        boolean decided = byPlace.size() == prints.size();
        return new Statement(decided ? List.copyOf(byPlace.values()) : prints, decided);
    }

    /** How many are earlier: 0, 1, 2 … where they stand in one line, and some number twice where they do not. */
    private static int earlier(Print print, List<Print> prints) {
        return (int)
                prints.stream().filter(other -> print.orderTo(other).sign() > 0).count();
    }

    private static Print.Order step(List<Print> ordered, int index) {
        return ordered.get(index).orderTo(ordered.get(index - 1));
    }

    String id() {
        return prints.stream()
                .flatMap(print -> print.forms().stream())
                .map(Form::documentId)
                .min(Comparator.naturalOrder())
                .map(id -> id.replaceFirst("^d-", "s-"))
                .orElseThrow();
    }

    /** What is to be said of each document. */
    List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            for (Form form : prints.get(i).forms()) {
                versions.add(version(form, i));
            }
        }
        return versions;
    }

    private Version version(Form form, int index) {
        Print print = prints.get(index);
        boolean latest = !decided || index == prints.size() - 1;
        boolean best = form.equals(print.best());
        return new Version(
                form.documentId(),
                id(),
                decided ? Optional.of(index + 1) : Optional.empty(),
                latest,
                latest && best,
                decidedBy(index),
                decided && index > 0 ? Optional.of(replaced(form, index).documentId()) : Optional.empty(),
                VersionIssues.of(this, form, index));
    }

    /** What said that the version comes after the one before it. */
    Optional<Evidence> decidedBy(int index) {
        if (!decided) {
            return Optional.of(Evidence.UNDECIDED);
        }
        return index == 0 ? Optional.empty() : Optional.of(step(prints, index).evidence());
    }

    /** The better read form replaces the better read one; of the others, each the one that is of its kind, if there is. */
    private Form replaced(Form form, int index) {
        Print before = prints.get(index - 1);
        if (form.equals(prints.get(index).best())) {
            return before.best();
        }
        return before.forms().stream()
                .filter(other -> other.mediaType().equals(form.mediaType()))
                .findFirst()
                .orElse(before.best());
    }
}
