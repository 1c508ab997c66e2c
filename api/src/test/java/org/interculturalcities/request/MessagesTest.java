package org.interculturalcities.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    // A test of the site checks the same file: a number looks alike before and after scripts run.
    private static final Path NUMBERS = Path.of("../frontend/src/lib/language/numbers.test.json");

    static List<String> numbersAreWrittenAsInTheSite() {
        return Messages.languages();
    }

    @ParameterizedTest
    @MethodSource
    void numbersAreWrittenAsInTheSite(String language) throws IOException {
        Map<?, ?> expected = new ObjectMapper().readValue(NUMBERS.toFile(), Map.class);

        List<String> written = Stream.of(114, 1234, 12345)
                .map(number -> Messages.in(language).say("members", "count", number))
                .toList();

        List<?> numbers = (List<?>) expected.get(language);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(written.get(i)).contains(numbers.get(i).toString());
        }
    }
}
