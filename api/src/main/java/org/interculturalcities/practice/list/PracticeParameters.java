package org.interculturalcities.practice.list;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.Format;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.search.Snapshot;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a list of practices. Repeated values of one parameter are alternatives; different parameters
 * must all match.
 */
public class PracticeParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words that must all be found; \"a phrase\" as it stands, -word to exclude. At most 1,000 characters")
    @Nullable
    String q;

    @RestQuery
    @Parameter(description = "Topic ids")
    @Nullable
    List<String> topic;

    @RestQuery("-topic")
    @Parameter(description = "Topic ids to exclude")
    @Nullable
    List<String> notTopic;

    @RestQuery
    @Parameter(description = "Countries, ISO 3166-1 alpha-2")
    @Nullable
    List<String> country;

    @RestQuery("-country")
    @Parameter(description = "Countries to exclude")
    @Nullable
    List<String> notCountry;

    @RestQuery
    @Parameter(description = "City ids")
    @Nullable
    List<String> city;

    @RestQuery("-city")
    @Parameter(description = "City ids to exclude")
    @Nullable
    List<String> notCity;

    @RestQuery
    @Parameter(description = "Network ids: practices of cities that are members")
    @Nullable
    List<String> network;

    @RestQuery("-network")
    @Parameter(description = "Network ids to exclude")
    @Nullable
    List<String> notNetwork;

    @RestQuery
    @Parameter(description = "Collection ids")
    @Nullable
    List<String> collection;

    @RestQuery("-collection")
    @Parameter(description = "Collection ids to exclude")
    @Nullable
    List<String> notCollection;

    @RestQuery
    @Parameter(description = "Languages that a text is there in (BCP 47)")
    @Nullable
    List<String> language;

    @RestQuery("-language")
    @Parameter(description = "Languages to exclude")
    @Nullable
    List<String> notLanguage;

    @RestQuery
    @Parameter(description = "Years in which it ran: 2019, 2018..2021, 2018.. or ..2021")
    @Nullable
    List<String> year;

    @RestQuery("-year")
    @Parameter(description = "Years to exclude")
    @Nullable
    List<String> notYear;

    @RestQuery
    @Parameter(description = "Whether it is still running", schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String ongoing;

    @RestQuery
    @Parameter(
            description = "The status: published by default; draft, in-review and archived need a token. The review"
                    + " queue is status=in-review&sort=updated")
    @Nullable
    List<String> status;

    @RestQuery
    @Parameter(
            description =
                    "A part it lacks, such as impact, topic, city or period; language where a text is in another one than it says; fresh-translation where the original has changed since it was translated")
    @Nullable
    List<String> missing;

    @RestQuery("-missing")
    @Parameter(description = "Parts it does not lack")
    @Nullable
    List<String> notMissing;

    @RestQuery
    @Parameter(description = "What another catalogue calls it, as source:id")
    @Nullable
    List<String> externalId;

    @RestQuery
    @Parameter(description = "Changed then or later: RFC 3339, or a date")
    @Nullable
    String updatedSince;

    @RestQuery
    @Parameter(
            description =
                    "Facets to count, separated by commas: topic, country, city, network, year, language, collection,"
                            + " missing")
    @Nullable
    String facet;

    @RestQuery
    @Parameter(
            description =
                    "What to answer with besides: texts, for all texts of each practice; as CSV and XLSX a row for"
                            + " each practice and language, to be worked on and imported again",
            schema = @Schema(enumeration = "texts"))
    @Nullable
    String include;

    @RestQuery
    @Parameter(
            description = "How many values of a facet at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
    @Nullable
    String facetLimit;

    @RestQuery
    @Parameter(description = "Only values of facets whose label contains this")
    @Nullable
    String facetQuery;

    @RestQuery
    @Parameter(
            description = "The order: newest by default, relevance by default and only with q; as Atom updated by"
                    + " default, the last changed first; incomplete is what lacks most first",
            schema = @Schema(enumeration = {"relevance", "newest", "oldest", "title", "updated", "incomplete"}))
    @Nullable
    String sort;

    /** Sets the default sort order and the default facet. */
    public PracticeParameters usually(PracticeSort order, PracticeFacet counted) {
        sort = sort == null || sort.isEmpty() ? order.word() : sort;
        facet = facet == null || facet.isEmpty() ? counted.word() : facet;
        return this;
    }

    /** Whether the request includes unpublished practices, which need a token. */
    boolean isForReaders() {
        return QueryParameters.given(status).stream().anyMatch(word -> Arrays.stream(Status.values())
                .filter(one -> one != Status.PUBLISHED)
                .map(Status::word)
                .anyMatch(word::equals));
    }

    /** The snapshot to search: the published records, unless a status filter requests others. */
    Snapshot seen(Snapshot snapshot) {
        return isForReaders() ? snapshot.withUnpublished() : snapshot;
    }

    /** Whether the table has one row per text of a practice, because one cell cannot hold all texts. */
    boolean isTableOfTexts() {
        return PracticeQuery.TEXTS.equals(include) && (isAs(Format.CSV) || isAs(Format.XLSX));
    }

    @Nullable
    List<String> chosen(PracticeFacet facet) {
        return switch (facet) {
            case TOPIC -> topic;
            case COUNTRY -> country;
            case CITY -> city;
            case NETWORK -> network;
            case YEAR -> year;
            case LANGUAGE -> language;
            case COLLECTION -> collection;
            case MISSING -> missing;
        };
    }

    @Nullable
    List<String> excluded(PracticeFacet facet) {
        return switch (facet) {
            case TOPIC -> notTopic;
            case COUNTRY -> notCountry;
            case CITY -> notCity;
            case NETWORK -> notNetwork;
            case YEAR -> notYear;
            case LANGUAGE -> notLanguage;
            case COLLECTION -> notCollection;
            case MISSING -> notMissing;
        };
    }
}
