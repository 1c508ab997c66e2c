package org.interculturalcities.http.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of the values of one field. The facet's own filter does not apply to them. */
@Schema(
        description = "Number of records for each value of a facet. The filter of the facet itself does not apply to"
                + " these numbers.")
public record Facet(
        @Schema(
                        description = "Values with the most records first, or the latest year first: at most"
                                + " facetLimit of them, and the selected ones. Topics, collections and missing"
                                + " include values without records.")
                List<Value> values,
        @Schema(description = "Number of records without a value for this facet") long missing,
        @Schema(description = "Number of values of the facet, before facetLimit and facetQuery reduce them")
                int totalValues) {

    /** One value: filtering by it alone yields exactly {@code count} records. */
    @Schema(name = "FacetValue", description = "A value of a facet, with the number of its records")
    public record Value(
            @Schema(description = "Value to send as a filter, such as an id, a country code, a language tag or a year")
                    String value,
            @Schema(
                            description = "Name of the value in the language of the response; the value"
                                    + " itself if it has no name")
                    String label,
            @Schema(description = "Number of records in the list when the facet is filtered by this value alone")
                    long count,
            @Schema(description = "Whether the request filters by this value") boolean selected) {}
}
