package org.interculturalcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The title of a problem is that of RFC 9457; that of a possible duplicate is a former name.
                "title | Completeness Highlights PossibleDuplicate Practice PracticeSummary PracticeText Problem"
                        + " Reference TextForm",
                "name | Caller City CityForm CityName CityPatch CityRequest CityRequestForm CityRequestPatch ColumnDescription"
                        + " Contact Country CountryName Language MemberName Network NetworkForm NetworkName"
                        + " NetworkPatch QuestionForm ReviewAssignee Token TokenForm",
                "label | Category CategoryLabel CoverageHeading FacetValue SimilarityReason Suggestion",
                // The code of an error belongs to no standard, but programs read it.
                "code | Country CountryName Language ProblemCause RowProblem"
            })
    void aMemberIsCalledByTheRule(String member, String schemas) {
        assertThat(API.schemas().keySet().stream()
                        .filter(name ->
                                API.schemas().get(name).at("/properties").has(member)))
                .containsExactlyInAnyOrder(schemas.split(" "));
    }

    @Test
    void aRecordHasEitherAnIdOrACode() {
        assertThat(API.schemas().values())
                .noneMatch(schema -> schema.path("properties").has("id")
                        && schema.path("properties").has("code"));
    }

    @Test
    void valuesOfAParameterHaveAName() {
        assertThat(API.operations()).allSatisfy(operation -> assertThat(operation.parameters("query"))
                .noneMatch(parameter -> parameter.schema().has("enum")
                        || parameter.schema().path("items").has("enum")));
    }
}
