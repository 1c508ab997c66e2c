package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interculturalcities.http.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    private final Set<String> said = said();
    private final Set<String> codes = new TreeSet<>(ProblemCodes.inSources());

    ProblemWordsTest() throws IOException {
        Arrays.stream(ProblemType.values()).map(ProblemType::code).forEach(codes::add);
    }

    @Test
    void theSiteHasWordsForEveryCode() {
        assertThat(codes).contains("unknown-column", "missing", "unknown-", "plan-has-errors", "not-a-translation");
        assertThat(codes).allMatch(code -> said.contains(code) || said.contains(kindOf(code)));
    }

    @Test
    void theSiteHasNoWordsForCodesThatNobodyGives() {
        assertThat(said).allMatch(one -> codes.contains(one) || codes.contains(kindOf(one)));
    }

    /** The beginning that codes of one kind share: unknown- of unknown-topic, for the site as here. */
    private static String kindOf(String code) {
        return code.replaceFirst("-.*", "-");
    }

    private static Set<String> said() throws IOException {
        var file = ProblemWordsTest.class.getResource("/website/messages/en/problem.json");
        JsonNode messages = new ObjectMapper().readTree(Objects.requireNonNull(file));
        return messages.properties().stream()
                .map(message -> message.getKey().replace("problem.", ""))
                .collect(Collectors.toSet());
    }
}
