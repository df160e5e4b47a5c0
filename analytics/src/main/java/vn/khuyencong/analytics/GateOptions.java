package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import vn.khuyencong.analytics.change.gate.Gates;
import vn.khuyencong.analytics.change.gate.Thresholds;

/** What may be published: the options of the gates. */
final class GateOptions {
    @Option(
            names = "--config",
            paramLabel = "TỆP",
            defaultValue = "${sys:khuyencong.home:-.}/data/refresh.yml",
            showDefaultValue = Visibility.NEVER,
            description = {
                "Tệp cấu hình (mặc định: data/refresh.yml); phần gates là ngưỡng của các cổng kiểm soát.",
                "The configuration; its part gates holds the thresholds."
            })
    private Path config = Path.of("");

    @Option(
            names = "--overrule",
            paramLabel = "CỔNG",
            description = {
                "Vẫn xuất bản dù cổng này đóng; lặp lại được.",
                "Publish although this gate is closed; may be repeated."
            })
    private List<String> overruled = List.of();

    /** The thresholds, or a usage error where the configuration names something that there is not. */
    Thresholds thresholds(CommandLine line) throws IOException {
        try {
            return Thresholds.read(config);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }

    /** The gates that are overruled, or a usage error where there is no such gate. */
    Set<String> overruled(CommandLine line) {
        for (String name : overruled) {
            if (!Gates.names().contains(name)) {
                throw new CommandLine.ParameterException(
                        line,
                        "Không có cổng / no gate: " + name + ". Chỉ có / only: " + String.join(", ", Gates.names()));
            }
        }
        return new LinkedHashSet<>(overruled);
    }
}
