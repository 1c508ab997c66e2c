package org.interculturalcities.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practice;
import static org.interculturalcities.Api.problem;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.interculturalcities.Sample;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompletenessTest {

    private static final int EXPECTED_PARTS = 15;

    @Test
    void whatLacksMostComesFirstAndEveryPracticeOnce() {
        List<Completeness> all = walk("?limit=30");

        assertThat(all).extracting(Completeness::id).doesNotHaveDuplicates().hasSize(Sample.PRACTICES);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(
                                (Completeness one) -> -one.missing().size())
                        .thenComparing(one -> Long.valueOf(one.id())));
    }

    @Test
    void theShareIsOfTheExpectedParts() {
        assertThat(walk("?limit=100")).allSatisfy(one -> assertThat(one.share())
                .isEqualTo(Math.round(100.0 * (EXPECTED_PARTS - one.missing().size()) / EXPECTED_PARTS) / 100.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=100", "?limit=100&network=reci", "?limit=100&q=school&lang=fr"})
    void countsOfPartsAreThoseOfTheRecords(String query) {
        Facet parts = completeness(query).facets().get("missing");
        List<Completeness> all = walk(query);

        assertThat(parts.values())
                .filteredOn(part -> !part.value().equals("collection"))
                .hasSize(EXPECTED_PARTS)
                .allSatisfy(part -> assertThat(part.count())
                        .as(part.value())
                        .isEqualTo(all.stream()
                                .filter(one -> one.missing().contains(part.value()))
                                .count()));
    }

    @Test
    void whatIsSaidToBeMissingIsMissing() {
        walk("?limit=100").stream().limit(30).forEach(one -> {
            PracticeDetail whole = practice(one.id());
            assertThat(one.missing().contains("impact"))
                    .isEqualTo(whole.texts().values().stream().allMatch(text -> Objects.isNull(text.impact())));
            assertThat(one.missing().contains("topic")).isEqualTo(whole.topics().isEmpty());
            assertThat(one.missing().contains("source")).isEqualTo(whole.sourceUrl() == null);
        });
    }

    @Test
    void aPartCanBeChosen() {
        Listing<Completeness> impact = completeness("?missing=impact&limit=100");

        assertThat(impact.meta().total()).isEqualTo(total("?missing=impact"));
        assertThat(impact.data()).allSatisfy(one -> assertThat(one.missing()).contains("impact"));
        assertThat(total("?-missing=impact"))
                .isEqualTo(Sample.PRACTICES - impact.meta().total());
    }

    @Test
    void rowsToFillInSayWhatIsMissingWithoutBeingAsked() {
        assertThat(get("/insights/completeness?network=reci&format=csv")
                        .asString()
                        .lines())
                .first()
                .asString()
                .startsWith("id,externalIds,title,missing,language,translation,summary,");
        assertThat(get("/insights/completeness?network=reci&format=ndjson")
                        .asString()
                        .lines())
                .hasSize((int) total("?network=reci"));
    }

    @Test
    void whatIsWrongIsRefusedWithWhatIsValid() {
        assertThat(problem("/insights/completeness?missing=colour", 400)
                        .errors()
                        .get(0)
                        .allowed())
                .contains("impact", "fresh-translation");
        assertThat(problem("/insights/completeness?sort=best", 400)
                        .errors()
                        .get(0)
                        .allowed())
                .contains("incomplete");
    }

    private static Listing<Completeness> completeness(String query) {
        return get(query.startsWith("http") ? query : "/insights/completeness" + query)
                .as(new TypeRef<Listing<Completeness>>() {});
    }

    private static List<Completeness> walk(String query) {
        List<Completeness> all = new ArrayList<>();
        for (String next = query; next != null; ) {
            Listing<Completeness> page = completeness(next);
            all.addAll(page.data());
            next = page.links().next();
        }
        return all;
    }
}
