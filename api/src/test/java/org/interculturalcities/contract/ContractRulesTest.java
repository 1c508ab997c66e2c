package org.interculturalcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that all of openapi.yaml keeps; openapi/README.md states them. */
class ContractRulesTest {

    private static final ApiDescription API = ApiDescription.read();
    // Parts of a record and of an import, without a URL of their own.
    private static final Set<String> WITHOUT_URL = Set.of("HistoryEntryList", "ImportRowList");

    static Stream<String> lists() {
        return API.schemas().keySet().stream().filter(name -> name.endsWith("List") && !WITHOUT_URL.contains(name));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aRecordOfAListHasLinks(String list) {
        JsonNode record = API.resolved(API.schemas().get(list).at("/properties/data/items"));
        JsonNode links = record.at("/properties/links");

        assertThat(API.resolved(links.has("anyOf") ? links.at("/anyOf/0") : links)
                        .path("properties")
                        .has("self"))
                .isTrue();
    }
}
