package vn.khuyencong.analytics.report.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Comparison;

/**
 * What surrounds the content of each page. Style and script stand in the page itself, because browsers disagree on what
 * a page of the file system may load; the policy allows exactly these two, by their hashes, and nothing else.
 *
 * @param root the way back to the site's root: empty or {@code ../}
 * @param changes whether a page beside the site tells what changed
 */
record Frame(
        String root, Bilingual pageTitle, List<Way> ways, boolean changes, String style, String script, String policy) {
    private static final String STYLE = Template.text("style.css");
    private static final String SCRIPT = Template.text("script.js") + Template.text("sums.js");
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(hash(STYLE), hash(SCRIPT));

    /** A link of the navigation. */
    record Way(String href, Bilingual name, boolean here) {}

    /** The frame of a page of the site. */
    static Frame of(String path, Bilingual title, List<Comparison> comparisons, boolean changes) {
        return new Frame(
                path.contains("/") ? "../" : "", title, ways(path, comparisons), changes, STYLE, SCRIPT, POLICY);
    }

    /** The frame of a page that is not in the site; {@code root} is the way to the site's root. */
    static Frame beside(String root, Bilingual title, List<Comparison> comparisons) {
        return new Frame(root, title, ways("", comparisons), false, STYLE, SCRIPT, POLICY);
    }

    private static List<Way> ways(String path, List<Comparison> comparisons) {
        List<Way> ways = new ArrayList<>();
        ways.add(way(Address.INDEX, new Bilingual("Tổng quan", "Overview"), path));
        for (Comparison comparison : comparisons) {
            ways.add(way(Address.comparison(comparison.relation()), comparison.name(), path));
        }
        ways.add(way(Address.ISSUES, new Bilingual("Cần xem lại", "Issues"), path));
        return List.copyOf(ways);
    }

    private static Way way(String href, Bilingual name, String path) {
        return new Way(href, name, href.equals(path));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
