package org.interculturalcities.http.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the records of a list, this facet's own filter aside, are spread over its values. */
public record Facet(
        List<Value> values,
        @Schema(description = "How many of the records have no value at all here") long missing,
        @Schema(description = "How many values there are, of which facetLimit and facetQuery may show only some")
                int totalValues) {

    /** One value: choosing it alone as the filter of its facet gives just {@code count} records. */
    @Schema(name = "FacetValue")
    public record Value(String value, String label, long count, boolean selected) {}
}
