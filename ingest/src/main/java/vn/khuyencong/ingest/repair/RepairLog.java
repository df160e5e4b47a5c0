package vn.khuyencong.ingest.repair;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.khuyencong.ingest.issue.GlyphFaultMended;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.LegacyEncodingFound;
import vn.khuyencong.ingest.issue.Where;

/** Counts what was mended in one document, so that each kind is noted once. */
final class RepairLog {
    private static final int EXAMPLE_LENGTH = 60;

    private record Count(int characters, int places, String before, String after) {
        Count plus(Count other) {
            return new Count(characters + other.characters, places + other.places, before, after);
        }
    }

    private final Map<GlyphFault, Count> faults = new LinkedHashMap<>();
    private final Map<LegacyEncoding, Count> encodings = new LinkedHashMap<>();

    void mended(GlyphFault fault, int characters, String before, String after) {
        int from = firstDifference(before, after);
        faults.merge(fault, new Count(characters, 1, excerpt(before, from), excerpt(after, from)), Count::plus);
    }

    void legacy(LegacyEncoding encoding, String text) {
        encodings.merge(encoding, new Count(0, 1, excerpt(text, 0), ""), Count::plus);
    }

    /** In the order of the rules, whatever the document met first. */
    void report(Issues issues) {
        for (LegacyEncoding encoding : Repair.encodings()) {
            Count count = encodings.get(encoding);
            if (count != null) {
                issues.add(new LegacyEncodingFound(Where.document(), encoding.name(), count.places(), count.before()));
            }
        }
        for (GlyphFault fault : Repair.faults()) {
            Count count = faults.get(fault);
            if (count != null) {
                issues.add(new GlyphFaultMended(
                        Where.document(),
                        fault.vi(),
                        fault.en(),
                        count.characters(),
                        count.places(),
                        count.before(),
                        count.after()));
            }
        }
    }

    private static int firstDifference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return at;
    }

    /** From the beginning of the word that was mended. */
    private static String excerpt(String text, int from) {
        int start = text.lastIndexOf(' ', Math.max(0, from - 1)) + 1;
        return text.substring(start, Math.min(text.length(), start + EXAMPLE_LENGTH))
                .strip();
    }
}
