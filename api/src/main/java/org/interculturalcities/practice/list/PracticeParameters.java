package org.interculturalcities.practice.list;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.directory.NearParameter;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.FilteredBy;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.PracticeSort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a list of practices, as text. Repeated values of one parameter are alternatives; different
 * parameters must all match. The filters of facets come from {@link PracticeFacet}.
 */
@FilteredBy(PracticeFacet.class)
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
            description = "Id of the practice. Repeat the parameter to match any of several values; ids without a"
                    + " practice match nothing.",
            example = "8")
    @Nullable
    List<String> id;

    @RestQuery
    @Parameter(
            description = "Id of the practice in another catalogue, as source:id. Repeat the parameter to match any"
                    + " of several values.",
            example = "sample:seed-01")
    @Nullable
    List<String> externalId;

    @RestQuery
    @Parameter(
            description = "Id of a city. It matches practices of cities at most within kilometres away, this one too.",
            example = "pt-lisbon")
    @Nullable
    String near;

    @RestQuery
    @Parameter(
            description = NearParameter.WITHIN,
            example = "50",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = NearParameter.MAX,
                            defaultValue = NearParameter.USUAL))
    @Nullable
    String within;

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
    public PracticeParameters setDefaults(PracticeSort order, PracticeFacet counted) {
        sort = sort == null || sort.isEmpty() ? order.word() : sort;
        facet = facet == null || facet.isEmpty() ? counted.word() : facet;
        return this;
    }

    /** Whether the request includes unpublished practices, which need a token. */
    boolean includesUnpublished() {
        return ParameterValidator.given(status).stream().anyMatch(word -> Arrays.stream(Status.values())
                .filter(one -> one != Status.PUBLISHED)
                .map(Status::word)
                .anyMatch(word::equals));
    }

    /** Whether the table has one row per text of a practice, because one cell cannot hold all texts. */
    boolean isTableOfTexts() {
        return PracticeQuery.TEXTS.equals(include) && (isFormat(Format.CSV) || isFormat(Format.XLSX));
    }

    /** The values of the filter of a facet. */
    List<String> chosen(PracticeFacet facet) {
        return url().values(facet.word());
    }

    /** The values that the list excludes. */
    List<String> excluded(PracticeFacet facet) {
        return url().values("-" + facet.word());
    }
}
