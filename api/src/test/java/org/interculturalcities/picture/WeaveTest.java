package org.interculturalcities.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeaveTest {

    // A test of the site checks the same file: pictures and pages have the same threads.
    private static final Path THREADS = Path.of("../frontend/src/lib/weave/threads.test.json");

    record Expected(String id, int colour, int width) {}

    static List<Expected> threadsAreThoseOfTheSite() throws IOException {
        return new ObjectMapper().readValue(THREADS.toFile(), new TypeReference<>() {});
    }

    @ParameterizedTest
    @MethodSource
    void threadsAreThoseOfTheSite(Expected expected) {
        assertThat(Weave.Thread.of(expected.id())).isEqualTo(new Weave.Thread(expected.colour(), expected.width()));
    }
}
