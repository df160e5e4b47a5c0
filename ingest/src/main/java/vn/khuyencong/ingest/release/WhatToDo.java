package vn.khuyencong.ingest.release;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a person must do when a run ended with an exit code: {@code what-to-do.yaml}. */
public record WhatToDo(String vi, String en) {
    private static final String RESOURCE = "what-to-do.yaml";

    /** The advice for an exit code, where there is one. */
    public static Optional<WhatToDo> find(int exitCode) {
        try (InputStream in = Objects.requireNonNull(WhatToDo.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Map<Integer, WhatToDo> all =
                    new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<Map<Integer, WhatToDo>>() {});
            return Optional.ofNullable(all.get(exitCode));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
