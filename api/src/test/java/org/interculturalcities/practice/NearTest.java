package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.records;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NearTest {

    private static List<Object> cities(String query) {
        return records("/cities" + query).data().stream()
                .map(city -> city.get("id"))
                .toList();
    }

    private static City city(String id, Double north, Double east) {
        return new City(id, "PT", "city", id, id, List.of()).setCoordinates(north, east);
    }

    @Test
    void distanceFollowsTheSurfaceOfTheEarth() {
        City lisbon = city("lisbon", 38.717, -9.133);
        assertThat(Distance.kilometres(lisbon, city("porto", 41.15, -8.61)).orElseThrow())
                .isBetween(273.0, 276.0);
        assertThat(Distance.kilometres(city("fiji", -18.0, 179.0), city("tonga", -18.0, -179.0))
                        .orElseThrow())
                .isBetween(210.0, 213.0);
        assertThat(Distance.kilometres(lisbon, city("unknown", null, null))).isEmpty();
        assertThat(Distance.kilometres(city("unknown", null, null), city("unknown", null, null)))
                .hasValue(0);
    }

    @Test
    void citiesNearOneComeNearestFirst() {
        assertThat(cities("?near=pt-lisbon&within=40")).startsWith("pt-lisbon").contains("pt-amadora", "pt-loures");
        assertThat(cities("?near=pt-lisbon&within=40")).doesNotContain("pt-porto");
        assertThat(cities("?near=pt-lisbon&within=400&limit=100")).contains("pt-porto");
        assertThat(cities("?near=pt-lisbon&within=5000&country=GB").get(0)).isNotEqualTo("gb-bradford");
    }

    @Test
    void practicesNearACityAreThoseOfTheCitiesAroundIt() {
        String around = cities("?near=pt-lisbon&within=60&limit=100").stream()
                .map(id -> "city=" + id)
                .collect(Collectors.joining("&", "?", ""));
        assertThat(total("?near=pt-lisbon&within=60")).isEqualTo(total(around)).isGreaterThan(total("?city=pt-lisbon"));
        assertThat(practices("?near=pt-lisbon&within=60&topic=education").data())
                .allSatisfy(practice -> assertThat(practice.topics())
                        .anyMatch(topic -> topic.id().equals("education")));
    }

    @Test
    void withoutItsFilterAnEmptyListSaysWhatThereWouldBe() {
        get("/practices?near=pt-porto&within=1&topic=roma")
                .then()
                .body("meta.total", equalTo(0))
                .body("meta.without.parameter", hasItem("near"));
    }

    @ParameterizedTest
    @CsvSource({
        "/practices?near=nowhere,                   Not a value of near",
        "/cities?near=pt-lisbon&within=0,           Must be a whole number from 1 to 5000",
        "/practices?near=pt-lisbon&within=far,      Must be a whole number from 1 to 5000",
        "/cities?within=20,                         within needs near"
    })
    void mistakesAreExplained(String path, String message) {
        get(path).then().statusCode(400).body("detail", containsString(message));
    }
}
