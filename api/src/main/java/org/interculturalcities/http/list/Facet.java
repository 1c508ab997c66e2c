package org.interculturalcities.http.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of the values of one field. The facet's own filter does not apply to them. */
public record Facet(
        List<Value> values,
        @Schema(description = "How many of the records have no value at all here") long missing,
        @Schema(description = "How many values there are, of which facetLimit and facetQuery may show only some")
                int totalValues) {

    /** One value: filtering by it alone yields exactly {@code count} records. */
    @Schema(name = "FacetValue")
    public record Value(String value, String label, long count, boolean selected) {}
}
