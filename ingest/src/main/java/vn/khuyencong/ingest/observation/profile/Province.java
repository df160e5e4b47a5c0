package vn.khuyencong.ingest.observation.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.issue.DistrictDocument;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.ProvinceMerged;
import vn.khuyencong.ingest.issue.ProvinceUnclear;
import vn.khuyencong.ingest.issue.ProvinceUnknown;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.lexicon.DocumentPart;
import vn.khuyencong.ingest.observation.lexicon.ProvinceFinder;
import vn.khuyencong.ingest.observation.lexicon.ProvinceName;
import vn.khuyencong.ingest.observation.lexicon.ProvinceUnion;

/**
 * The province of a document: that of its letterhead and its title; where those name none, the one that its text speaks of
 * as its own by far most, for others are mentioned in passing. Two that stand beside each other are not guessed at.
 */
final class Province {
    private static final int BY_FAR = 2;

    /** "tỉnh Sơn La", "Báo Bắc Giang": more than a mention. */
    private static final int OWN = 3;

    /** "UBND TỈNH SƠN LA". */
    private static final int AUTHORITY = 5;

    private static final int LONGEST_LETTERHEAD_LINE = 100;

    private Province() {}

    static Optional<String> find(FirstPage page, Optional<String> title, Optional<LocalDate> issuedOn, Issues issues) {
        Optional<String> district = page.letterhead().stream()
                .filter(line -> FirstPage.startsWith(line, DocumentPart.DISTRICT))
                .findFirst();
        if (district.isPresent()) {
            issues.add(new DistrictDocument(Where.document(), district.get()));
            return Optional.empty();
        }
        List<String> candidates = candidates(page, title);
        if (candidates.size() > 1) {
            issues.add(new ProvinceUnclear(Where.document(), names(candidates)));
            return Optional.empty();
        }
        if (candidates.isEmpty()) {
            issues.add(new ProvinceUnknown(Where.document()));
            return Optional.empty();
        }
        String code = candidates.get(0);
        List<String> merged = issuedOn.map(day -> ProvinceUnion.of(code, day)).orElse(List.of());
        if (merged.size() > 1) {
            issues.add(new ProvinceMerged(Where.document(), code, names(merged)));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    /** "Sơn La (14)". */
    private static List<String> names(List<String> codes) {
        return codes.stream()
                .map(code -> ProvinceFinder.getName(code) + " (" + code + ")")
                .toList();
    }

    private static List<String> candidates(FirstPage page, Optional<String> title) {
        boolean central = page.letterhead().stream().anyMatch(line -> FirstPage.startsWith(line, DocumentPart.CENTRAL));
        List<String> letterhead = central ? List.of() : withoutSubject(page.letterhead());
        TreeSet<String> named = new TreeSet<>(ofLetterhead(letterhead));
        named.addAll(ownNames(title.stream().toList(), OWN));
        if (!named.isEmpty()) {
            named.addAll(ownNames(otherLetterheads(page), AUTHORITY));
            return List.copyOf(named);
        }
        if (central) {
            return List.of();
        }
        Collection<String> above = ownNames(SectionHeadings.of(page.head()), OWN);
        return above.isEmpty() ? leading(page.all()) : List.copyOf(above);
    }

    /** What a letter is about may be elsewhere. */
    private static List<String> withoutSubject(List<String> letterhead) {
        String subject = Subject.find(letterhead).map(Subject::title).orElse("");
        return letterhead.stream().filter(line -> !subject.contains(line)).toList();
    }

    /** What a letterhead names is its own, though a line may break within a name; where it names an authority, the place beside the date is a town. */
    private static Collection<String> ofLetterhead(List<String> letterhead) {
        List<String> joined = List.of(String.join(" ", letterhead));
        Collection<String> strong = ownNames(joined, OWN);
        return strong.isEmpty() ? ownNames(joined, 1) : strong;
    }

    private static Collection<String> ownNames(List<String> texts, int weight) {
        TreeSet<String> codes = new TreeSet<>();
        texts.stream()
                .flatMap(text -> ProvinceFinder.names(text).stream())
                .filter(name -> name.weight() >= weight)
                .map(ProvinceName::code)
                .forEach(codes::add);
        return codes;
    }

    /** Lines in capitals further on, as they stand in a letterhead: a second document may follow the first. */
    private static List<String> otherLetterheads(FirstPage page) {
        return page.all().stream()
                .filter(line ->
                        line.length() < LONGEST_LETTERHEAD_LINE && line.equals(line.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }

    /** The province that has twice the weight of any other and is spoken of as its own; else all that are near it. */
    private static List<String> leading(List<String> texts) {
        Map<String, Integer> weights = new TreeMap<>();
        texts.stream()
                .flatMap(text -> ProvinceFinder.names(text).stream())
                .forEach(name -> weights.merge(name.code(), name.weight(), Integer::sum));
        int heaviest =
                weights.values().stream().mapToInt(weight -> weight).max().orElse(0);
        List<String> leading = new ArrayList<>();
        weights.forEach((code, weight) -> {
            if (BY_FAR * weight > heaviest) {
                leading.add(code);
            }
        });
        return leading.size() == 1 && heaviest < AUTHORITY ? List.of() : leading;
    }
}
