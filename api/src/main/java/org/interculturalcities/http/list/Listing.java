package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.interculturalcities.http.VersionedResponse;
import org.jspecify.annotations.Nullable;

/** A list as every endpoint answers it: its records, how many there are in all, where to go on, and counts if asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(List<T> data, Meta meta, PageLinks links, @Nullable Map<String, Facet> facets)
        implements VersionedResponse {

    /** A list that is all on one page. */
    public static <T> Listing<T> whole(List<T> data, long revision, RequestUrl address) {
        return new Listing<>(data, new Meta(data.size(), revision), PageLinks.whole(address.self()), null);
    }

    /** A list of which nothing is wanted but to be sent as JSON: its records are that already. */
    @SuppressWarnings("unchecked") // nobody reads the records of such a list
    public static <T> Listing<T> ready(
            List<RawJson> data, Meta meta, PageLinks links, @Nullable Map<String, Facet> facets) {
        return new Listing<>((List<T>) data, meta, links, facets);
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
