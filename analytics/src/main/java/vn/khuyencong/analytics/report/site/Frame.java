package vn.khuyencong.analytics.report.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Compared;

/**
 * What surrounds the content of each page. Style and script stand in the page itself, because browsers disagree on what
 * a page of the file system may load; the policy allows exactly these two, by their hashes, and nothing else.
 *
 * @param root the way back to the site's root: empty or {@code ../}
 */
record Frame(String root, Bilingual pageTitle, List<Way> ways, String style, String script, String policy) {
    private static final String STYLE = Template.text("style.css");
    private static final String SCRIPT = Template.text("script.js") + Template.text("sums.js");
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(hash(STYLE), hash(SCRIPT));

    /** A link of the navigation. */
    record Way(String href, Bilingual name, boolean here) {}

    static Frame of(String path, Bilingual title, List<Compared> comparisons) {
        List<Way> ways = new ArrayList<>();
        ways.add(way(Address.INDEX, new Bilingual("Tổng quan", "Overview"), path));
        for (Compared compared : comparisons) {
            ways.add(way(
                    Address.comparison(compared.comparison().relation()),
                    compared.comparison().name(),
                    path));
        }
        ways.add(way(Address.ISSUES, new Bilingual("Cần xem lại", "Issues"), path));
        return new Frame(path.contains("/") ? "../" : "", title, List.copyOf(ways), STYLE, SCRIPT, POLICY);
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
