package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practices;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import org.interculturalcities.Sample;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeSummary;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeFacetTest {

    @Test
    void aFacetShowsWhatIsChosenEvenAtZero() {
        Facet country = practices("?country=NZ&topic=roma&limit=0&facet=country")
                .facets()
                .get("country");

        assertThat(country.values()).contains(new Facet.Value("NZ", "New Zealand", 0, true));
    }

    @Test
    void aFacetShowsWhatIsChosenEvenWhereItIsCut() {
        Facet city = practices("?city=pt-azambuja&limit=0&facet=city&facetLimit=2")
                .facets()
                .get("city");

        assertThat(city.values()).hasSize(3).contains(new Facet.Value("pt-azambuja", "Azambuja", 0, true));
    }

    @Test
    void longFacetsAreCutAndSearched() {
        Facet three = practices("?limit=0&facet=city&facetLimit=3").facets().get("city");
        Facet berg = practices("?limit=0&facet=city&facetQuery=BERG").facets().get("city");

        assertThat(three.values()).hasSize(3);
        assertThat(three.totalValues()).isGreaterThan(3);
        assertThat(berg.values()).extracting(Facet.Value::value).containsExactly("no-bergen");
    }

    @Test
    void countsAloneComeFromFacets() {
        Listing<PracticeSummary> counts = get("/facets?topic=education").as(new TypeRef<Listing<PracticeSummary>>() {});

        assertThat(counts.data()).isEmpty();
        assertThat(counts.meta().total()).isEqualTo(Sample.practicesWith("topics", "education"));
        assertThat(counts.facets())
                .containsOnlyKeys("topic", "country", "city", "network", "year", "language", "collection", "missing");
    }

    @Test
    void aLanguageThatIsNewToTheCatalogueHasItsName() {
        assertThat(practices("?limit=0&facet=language").facets().get("language").values())
                .extracting(Facet.Value::value)
                .doesNotContain("sw");

        assertThat(practices("?language=sw&limit=0&facet=language")
                        .facets()
                        .get("language")
                        .values())
                .contains(new Facet.Value("sw", "Swahili", 0, true));
    }
}
