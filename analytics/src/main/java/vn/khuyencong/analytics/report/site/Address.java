package vn.khuyencong.analytics.report.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Printed;

/** Where things stand in the site: file names and anchors, relative to its root. */
final class Address {
    static final String INDEX = "index.html";
    static final String ISSUES = "issues.html";

    private Address() {}

    static String comparison(String relation) {
        return safe(relation) + ".html";
    }

    static String province(Optional<String> code) {
        return "provinces/" + safe(code.orElse("none")) + ".html";
    }

    static String row(Optional<String> provinceCode, String key) {
        return province(provinceCode) + "#" + safe(key);
    }

    static String document(String documentId) {
        return "documents/" + safe(documentId) + ".html";
    }

    static String figures(String documentId) {
        return "documents/" + safe(documentId) + "-figures.html";
    }

    static String cell(Printed printed) {
        return document(printed.documentId()) + "#" + safe(printed.cellId());
    }

    static String figure(Observation observation) {
        return figures(observation.printed().documentId()) + "#" + safe(observation.observationId());
    }

    static String check(String documentId, String checkId) {
        return document(documentId) + "#" + safe(checkId);
    }

    /** Where a figure stands on the page of its document: its cell, or its line under the paragraph. */
    static String anchor(Observation observation) {
        boolean inText = observation.printed().inRunningText();
        return safe(inText ? observation.observationId() : observation.printed().cellId());
    }

    /** An id as it may stand in a file name, an address and an attribute; two ids never become one. */
    static String safe(String id) {
        return id.chars().allMatch(Address::isPlain) ? id : escaped(id);
    }

    private static boolean isPlain(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || "-_.".indexOf(letter) >= 0);
    }

    private static String escaped(String id) {
        StringBuilder safe = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            safe.append(isPlain(letter) ? String.valueOf(letter) : String.format(Locale.ROOT, "~%02x", (int) letter));
        }
        return safe.toString();
    }
}
