package vn.khuyencong.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import vn.khuyencong.ingest.release.SettingsRefusedException;
import vn.khuyencong.ingest.worker.Bounds;

/**
 * What {@code data/refresh.yml} says under {@code workers}.
 *
 * @param count how many documents are read at a time
 * @param bounds what the reading of one may take
 */
record WorkerSettings(int count, Bounds bounds) {
    private static final String WORKERS = "workers";
    private static final String COUNT = "count";
    private static final String SECONDS = "seconds";
    private static final String HEAP = "heap_megabytes";
    private static final String MEMORY = "memory_megabytes";
    private static final List<String> KEYS = List.of(COUNT, SECONDS, HEAP, MEMORY);
    private static final String AUTO = "auto";
    private static final Bounds DEFAULT = new Bounds(Duration.ofSeconds(60), 768, 1600);
    private static final long MEGABYTE = 1024 * 1024;

    WorkerSettings {
        if (count < 1) {
            throw new IllegalArgumentException("nobody to work: " + count);
        }
    }

    /** What holds where nothing is said. */
    static WorkerSettings byDefault() {
        return new WorkerSettings(auto(DEFAULT), DEFAULT);
    }

    /**
     * Reads the file; a missing one, and a missing key, means the default.
     *
     * @throws SettingsRefusedException names what is wrong
     */
    static WorkerSettings read(Path file) {
        if (!Files.exists(file)) {
            return byDefault();
        }
        String text;
        JsonNode workers;
        try {
            text = Files.readString(file);
            workers = new ObjectMapper(new YAMLFactory()).readTree(text).path(WORKERS);
        } catch (IOException e) {
            throw new SettingsRefusedException(
                    file, 1, "không đọc được tệp, hoặc không phải YAML đúng", "unreadable, or no sound YAML: " + e);
        }
        return new Reading(file, text, workers).settings();
    }

    /** As many as there are cores, but no more than the memory of the machine bears when all of them need all they may. */
    private static int auto(Bounds bounds) {
        long megabytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEGABYTE;
        long bearable = megabytes / bounds.residentMegabytes();
        return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), bearable));
    }

    private record Reading(Path file, String text, JsonNode workers) {
        WorkerSettings settings() {
            for (Iterator<String> keys = workers.fieldNames(); keys.hasNext(); ) {
                String key = keys.next();
                if (!KEYS.contains(key)) {
                    throw refused(key, "không có khóa “" + key + "”", "there is no key “" + key + "”");
                }
            }
            int heap = number(HEAP, DEFAULT.heapMegabytes());
            int memory = number(MEMORY, DEFAULT.residentMegabytes());
            if (memory < heap) {
                throw refused(MEMORY, MEMORY + " phải lớn hơn " + HEAP, MEMORY + " must be more than " + HEAP);
            }
            long seconds = number(SECONDS, (int) DEFAULT.wall().toSeconds());
            Bounds bounds = new Bounds(Duration.ofSeconds(seconds), heap, memory);
            return new WorkerSettings(
                    workers.path(COUNT).asText(AUTO).equals(AUTO) ? auto(bounds) : number(COUNT, 1), bounds);
        }

        private int number(String key, int otherwise) {
            JsonNode value = workers.path(key);
            if (value.isMissingNode()) {
                return otherwise;
            }
            if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
                throw refused(
                        key,
                        "“" + key + "” phải là số nguyên từ 1 trở lên",
                        "“" + key + "” must be a whole number of 1 or more");
            }
            return value.intValue();
        }

        private SettingsRefusedException refused(String key, String vi, String en) {
            List<String> lines = text.lines().toList();
            int line = 1;
            for (int i = 0; i < lines.size(); i++) {
                line = lines.get(i).contains(key + ":") && !lines.get(i).strip().startsWith("#") ? i + 1 : line;
            }
            return new SettingsRefusedException(file, line, vi, en);
        }
    }
}
