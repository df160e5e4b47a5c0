package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/**
 * What a document is among the versions and forms of its report.
 *
 * @param statementId the same of all of them
 * @param revision 1 of the earliest version; empty where it is not known which is the later
 * @param latest whether no later version is known
 * @param counted whether the comparisons use it
 */
public record Standing(String statementId, Optional<Integer> revision, boolean latest, boolean counted) {}
