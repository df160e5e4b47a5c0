package vn.khuyencong.ingest.reconciliation.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.OtherForm;
import vn.khuyencong.ingest.issue.ReplacedByVersion;
import vn.khuyencong.ingest.issue.ReplacesVersion;
import vn.khuyencong.ingest.issue.VersionUndecided;
import vn.khuyencong.ingest.issue.Where;

/** What a person should know of a document that is a version or a form of a report among others. */
final class VersionIssues {
    private static final Map<Evidence, List<String>> REASONS = Map.of(
            Evidence.ISSUE_DATE, List.of("ngày ban hành in trên văn bản", "its printed date of issue"),
            Evidence.WORDING, List.of("chữ trong tên hoặc số văn bản", "the words of its title or number"),
            Evidence.METADATA, List.of("ngày lưu ghi bên trong tệp", "the date of saving inside the file"),
            Evidence.FILE_TIME,
                    List.of(
                            "ngày của tệp trong thư mục (căn cứ yếu nhất, vì sao chép tệp có thể đổi ngày)",
                            "the date of the file in the folder (the weakest evidence, since copying may change it)"));

    private VersionIssues() {}

    static List<Issue> of(Statement statement, Form form, int index) {
        List<Print> prints = statement.prints();
        List<Issue> issues = new ArrayList<>();
        if (!statement.decided()) {
            List<String> others = prints.stream()
                    .filter(print -> !print.equals(prints.get(index)))
                    .map(print -> print.best().fileName())
                    .toList();
            issues.add(new VersionUndecided(Where.document(), others));
        } else {
            if (index > 0) {
                List<String> reason = reason(statement, index);
                String file = prints.get(index - 1).best().fileName();
                issues.add(new ReplacesVersion(Where.document(), file, reason.get(0), reason.get(1)));
            }
            if (index < prints.size() - 1) {
                List<String> reason = reason(statement, index + 1);
                String file = prints.get(index + 1).best().fileName();
                issues.add(new ReplacedByVersion(Where.document(), file, reason.get(0), reason.get(1)));
            }
        }
        addForms(prints.get(index), form, issues);
        return issues;
    }

    private static List<String> reason(Statement statement, int index) {
        return Objects.requireNonNull(REASONS.get(statement.decidedBy(index).orElseThrow()));
    }

    private static void addForms(Print print, Form form, List<Issue> issues) {
        boolean best = form.equals(print.best());
        List<String> named = print.forms().stream()
                .filter(other -> best ? !other.equals(form) : other.equals(print.best()))
                .map(Form::fileName)
                .toList();
        if (!named.isEmpty()) {
            issues.add(new OtherForm(Where.document(), best, named));
        }
    }
}
