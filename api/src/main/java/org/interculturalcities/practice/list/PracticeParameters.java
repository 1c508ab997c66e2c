package org.interculturalcities.practice.list;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.Format;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.practice.PracticePart;
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
            description = "Words to search for, in any language, up to 1,000 characters. All must match. Quotes"
                    + " search for an exact \"phrase\"; a hyphen excludes, as in -word. If no practice contains all"
                    + " of three or more words, the rarer ones are enough; meta.relaxed says so.",
            example = "rumours")
    @Nullable
    String q;

    @RestQuery
    @Parameter(
            description = "Id of a topic. Repeat the parameter to match any of several values.",
            example = "education")
    @Nullable
    List<String> topic;

    @RestQuery("-topic")
    @Parameter(
            description = "Id of a topic to exclude. Repeat the parameter to exclude several values.",
            example = "education")
    @Nullable
    List<String> notTopic;

    @RestQuery
    @Parameter(
            description = "Country, as an ISO 3166-1 alpha-2 code in upper or lower case. Repeat the parameter to"
                    + " match any of several values.",
            example = "PT")
    @Nullable
    List<String> country;

    @RestQuery("-country")
    @Parameter(
            description = "Country to exclude, as an ISO 3166-1 alpha-2 code. Repeat the parameter to exclude"
                    + " several values.",
            example = "PT")
    @Nullable
    List<String> notCountry;

    @RestQuery
    @Parameter(
            description = "Id of a city. Repeat the parameter to match any of several values.",
            example = "pt-lisbon")
    @Nullable
    List<String> city;

    @RestQuery("-city")
    @Parameter(
            description = "Id of a city to exclude. Repeat the parameter to exclude several values.",
            example = "pt-lisbon")
    @Nullable
    List<String> notCity;

    @RestQuery
    @Parameter(
            description = "Id of a network. It matches practices of cities that are members today. Repeat the"
                    + " parameter to match any of several values.",
            example = "reci")
    @Nullable
    List<String> network;

    @RestQuery("-network")
    @Parameter(
            description = "Id of a network to exclude, with the practices of its present members. Repeat the"
                    + " parameter to exclude several values.",
            example = "reci")
    @Nullable
    List<String> notNetwork;

    @RestQuery
    @Parameter(
            description = "Id of a collection. Repeat the parameter to match any of several values.",
            example = "covid-19")
    @Nullable
    List<String> collection;

    @RestQuery("-collection")
    @Parameter(
            description = "Id of a collection to exclude. Repeat the parameter to exclude several values.",
            example = "covid-19")
    @Nullable
    List<String> notCollection;

    @RestQuery
    @Parameter(
            description = "Language of a text, as a BCP 47 tag. It matches practices with a text in exactly this"
                    + " language. Repeat the parameter to match any of several values.",
            example = "fr")
    @Nullable
    List<String> language;

    @RestQuery("-language")
    @Parameter(
            description = "Language to exclude, as a BCP 47 tag. It excludes all practices with a text in this"
                    + " language. Repeat the parameter to exclude several values.",
            example = "fr")
    @Nullable
    List<String> notLanguage;

    @RestQuery
    @Parameter(
            description = "Year, or range of years, in which the practice ran: 2019, 2018..2021, 2018.. or ..2021."
                    + " An ongoing practice runs up to the present year. Repeat the parameter to match any of"
                    + " several values.",
            example = "2018..2021")
    @Nullable
    List<String> year;

    @RestQuery("-year")
    @Parameter(
            description = "Year, or range of years, to exclude: 2019, 2018..2021, 2018.. or ..2021. Repeat the"
                    + " parameter to exclude several values.",
            example = "2018..2021")
    @Nullable
    List<String> notYear;

    @RestQuery
    @Parameter(
            description = "true for practices that are still running; false for all others, including those without"
                    + " a known period",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String ongoing;

    @RestQuery
    @Parameter(
            description = "Publication status: draft, in-review, published or archived; published by default. All"
                    + " but published need a token and are not in Atom feeds. The review queue is"
                    + " status=in-review&sort=updated. Repeat the parameter to match any of several values.",
            example = "published",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Status.class))
    @Nullable
    List<String> status;

    @RestQuery
    @Parameter(
            description = "Part that the practice lacks: summary, purpose, rationale, process, impact, references,"
                    + " language, period, country, city, topic, collection, source, license, confirmation or"
                    + " fresh-translation. language means that a text is not in the language it states."
                    + " fresh-translation means that the original has changed since it was translated. Repeat the"
                    + " parameter to match any of several values.",
            example = "impact",
            schema = @Schema(type = SchemaType.ARRAY, implementation = PracticePart.class))
    @Nullable
    List<String> missing;

    @RestQuery("-missing")
    @Parameter(
            description = "Part that the practice must have, by the names of the filter missing. Repeat the"
                    + " parameter to require several parts.",
            example = "topic",
            schema = @Schema(type = SchemaType.ARRAY, implementation = PracticePart.class))
    @Nullable
    List<String> notMissing;

    @RestQuery
    @Parameter(
            description = "Id of the practice in another catalogue, as source:id. Repeat the parameter to match any"
                    + " of several values.",
            example = "sample:seed-01")
    @Nullable
    List<String> externalId;

    @RestQuery
    @Parameter(
            description = "Time since which the practice has changed, inclusive: an RFC 3339 time, or a date, which"
                    + " means its start in UTC",
            example = "2026-01-01T00:00:00Z")
    @Nullable
    String updatedSince;

    @RestQuery
    @Parameter(
            description = "Facets to count, separated by commas: topic, country, city, network, year, language,"
                    + " collection or missing",
            example = "topic,country",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = PracticeFacet.class))
    @Nullable
    String facet;

    @RestQuery
    @Parameter(
            description = "texts adds all texts of each practice. CSV and XLSX then have one row for each practice"
                    + " and language, which you can edit and import again.",
            example = "texts",
            schema = @Schema(enumeration = "texts"))
    @Nullable
    String include;

    @RestQuery
    @Parameter(
            description = "Maximum number of values of each facet; selected values are always returned",
            example = "10",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
    @Nullable
    String facetLimit;

    @RestQuery
    @Parameter(
            description = "Text that the label of a facet value must contain, ignoring case and accents. Selected"
                    + " values are always returned.",
            example = "edu")
    @Nullable
    String facetQuery;

    @RestQuery
    @Parameter(
            description = "Order of the list: relevance (only with q), newest or oldest (by first day), title"
                    + " (original), updated (latest change first) or incomplete (most missing parts first). The"
                    + " default is relevance with q and newest without it; in Atom, it is updated.",
            example = "title",
            schema = @Schema(implementation = PracticeSort.class))
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
