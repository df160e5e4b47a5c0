package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ingest.release.WhatToDo;

class ExitCodeTest {
    @ParameterizedTest
    @EnumSource
    void aPersonIsToldWhatToDo(ExitCode code) {
        assertTrue(WhatToDo.find(code.code()).isPresent());
    }
}
