package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.VersionedResponse;
import org.jspecify.annotations.Nullable;

/** The response of all list endpoints: records, total, links to other pages, and facets on request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(
        @Schema(description = "Records of this page, in the order of the list; empty if there are none") List<T> data,
        @Schema(description = "Size of the list, and the revision of the catalogue that it shows") Meta meta,
        @Schema(description = "URLs of this page and of other pages of the list") PageLinks links,
        @Schema(
                        description = "Counts by name of the facet. Only lists of practices have them, and only if"
                                + " the request asks for facets.")
                @Nullable
                Map<String, Facet> facets)
        implements VersionedResponse {

    /** A list that fits on one page. */
    public static <T> Listing<T> unpaged(List<T> data, long revision, RequestUrl url) {
        return new Listing<>(data, new Meta(data.size(), revision), PageLinks.unpaged(url.self()), null);
    }

    @Override
    public long catalogueRevision() {
        return meta.revision();
    }

    @Override
    public Map<String, String> relations() {
        return links.relations();
    }
}
