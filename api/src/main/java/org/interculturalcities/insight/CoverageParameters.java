package org.interculturalcities.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.list.PracticeParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The practice filters and the two facets of a coverage matrix. */
public class CoverageParameters extends PracticeParameters {

    // Without cities, which are too many for a matrix, and without missing parts, which another endpoint reports.
    private static final List<PracticeFacet> SIDES = List.of(
            PracticeFacet.TOPIC,
            PracticeFacet.COUNTRY,
            PracticeFacet.NETWORK,
            PracticeFacet.YEAR,
            PracticeFacet.LANGUAGE,
            PracticeFacet.COLLECTION);

    @RestQuery
    @Parameter(
            description = "Facet whose values are the rows; topic by default",
            example = "topic",
            schema = @Schema(enumeration = {"topic", "country", "network", "year", "language", "collection"}))
    @Nullable
    String rows;

    @RestQuery
    @Parameter(
            description = "Facet whose values are the columns; it must differ from rows. The default is country.",
            example = "year",
            schema = @Schema(enumeration = {"topic", "country", "network", "year", "language", "collection"}))
    @Nullable
    String columns;

    /** The facets of the two axes of a matrix. */
    record Sides(PracticeFacet rows, PracticeFacet columns) {}

    Sides sides() {
        ParameterValidator validator = new ParameterValidator();
        PracticeFacet down = side("rows", rows, PracticeFacet.TOPIC, validator);
        PracticeFacet across = side("columns", columns, PracticeFacet.COUNTRY, validator);
        if (down == across) {
            List<String> others = SIDES.stream()
                    .filter(side -> side != down)
                    .map(PracticeFacet::word)
                    .toList();
            validator.refuse(
                    "columns", "same-as-rows", "Must differ from the facet of the rows", across.word(), others);
        }
        validator.finish();
        return new Sides(down, across);
    }

    private static PracticeFacet side(
            String name, @Nullable String value, PracticeFacet defaultFacet, ParameterValidator validator) {
        return validator.choice(name, value, SIDES, PracticeFacet::word).orElse(defaultFacet);
    }
}
