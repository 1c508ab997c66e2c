package org.interculturalcities.practice.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticePart;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.topic.Topic;

/** The facets of practices: the values of a practice, and the known values. */
@Schema(name = "FacetName", description = "Facet of practices")
public enum PracticeFacet {
    @Parameter(description = "Id of a topic", example = "education")
    TOPIC(
            (practice, referenceData, today) -> practice.topics(),
            snapshot -> snapshot.referenceData().byId(Topic.class).keySet()),
    @Parameter(description = "Country, as an ISO 3166-1 alpha-2 code in upper or lower case", example = "PT")
    COUNTRY((practice, referenceData, today) -> practice.countries(), snapshot -> Countries.codes()),
    @Parameter(description = "Id of a city", example = "pt-lisbon")
    CITY(
            (practice, referenceData, today) -> practice.cities(),
            snapshot -> snapshot.referenceData().byId(City.class).keySet()),
    @Parameter(description = "Id of a network. It matches practices of cities that are members today", example = "reci")
    NETWORK(
            (practice, referenceData, today) -> networks(practice, referenceData, today),
            snapshot -> snapshot.referenceData().byId(Network.class).keySet()),
    @Parameter(
            description = "Year, or range of years, in which the practice ran: 2019, 2018..2021, 2018.. or ..2021. An"
                    + " ongoing practice runs up to the present year",
            example = "2018..2021")
    YEAR(
            (practice, referenceData, today) -> practice.period()
                    .years(today.getYear())
                    .mapToObj(Integer::toString)
                    .toList(),
            snapshot -> Set.of("2019", "2018..2021", "2018..", "..2021")),
    @Parameter(
            description =
                    "Language of a text, as a BCP 47 tag. It matches practices with a text in exactly this language",
            example = "fr")
    LANGUAGE((practice, referenceData, today) -> practice.texts().keySet(), snapshot -> snapshot.counts("language")
            .keySet()),
    @Parameter(description = "Id of a collection", example = "covid-19")
    COLLECTION((practice, referenceData, today) -> practice.collections(), snapshot -> snapshot.referenceData()
            .byId(org.interculturalcities.topic.Collection.class)
            .keySet()),
    /** The parts that the practice lacks. */
    @Parameter(
            description = "Part that the practice lacks: summary, purpose, rationale, process, impact, references,"
                    + " language, period, country, city, topic, collection, source, license, confirmation or"
                    + " fresh-translation. language means that a text is not in the language it states."
                    + " fresh-translation means that the original has changed since it was translated",
            example = "impact",
            schema = @Schema(implementation = PracticePart.class))
    MISSING(
            (practice, referenceData, today) ->
                    PracticePart.missing(practice).map(PracticePart::word).toList(),
            snapshot -> Set.copyOf(PracticePart.words()));

    /** Facets that list every value, also those without practices. */
    private static final Set<PracticeFacet> CLOSED = Set.of(TOPIC, COLLECTION, MISSING);

    private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Values values;
    private final Function<Snapshot, Set<String>> known;

    PracticeFacet(Values values, Function<Snapshot, Set<String>> known) {
        this.values = values;
        this.known = known;
    }

    private interface Values {
        Collection<String> of(Practice practice, ReferenceData referenceData, LocalDate today);
    }

    public static Set<String> words() {
        return Set.of(values()).stream().map(PracticeFacet::word).collect(Collectors.toSet());
    }

    /** The name in URLs and JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Collection<String> values(Practice practice, ReferenceData referenceData, LocalDate today) {
        return values.of(practice, referenceData, today);
    }

    /** The valid values, or examples of them. */
    public Set<String> suggestedValues(Snapshot snapshot) {
        return known.apply(snapshot);
    }

    public boolean isKnown(String value, Snapshot snapshot) {
        return switch (this) {
            case YEAR -> YearRange.parse(value).isPresent();
            // Any ISO 639 language is valid, even without texts.
            case LANGUAGE -> ISO_LANGUAGES.contains(Locale.forLanguageTag(value).getLanguage());
            default -> suggestedValues(snapshot).contains(value);
        };
    }

    public boolean hasFixedValues() {
        return CLOSED.contains(this);
    }

    /** The networks of which its cities are members on a day. */
    public static List<String> networks(Practice practice, ReferenceData referenceData, LocalDate day) {
        return referenceData.all(Membership.class).stream()
                .filter(membership -> practice.cities().contains(membership.city()))
                .filter(membership -> membership.isMemberOn(day))
                .map(Membership::network)
                .distinct()
                .sorted()
                .toList();
    }
}
