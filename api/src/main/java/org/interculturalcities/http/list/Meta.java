package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list is an excerpt of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meta(
        @Schema(description = "How many records the whole list has") long total,
        @Schema(description = "The revision of the catalogue that this list shows") long revision,
        @Schema(description = "Memberships only: how many of them have no known first date") @Nullable Long undated,
        @Schema(
                        description =
                                "With q: true when no practice has all its words, so that those with the rarer ones are given")
                @Nullable
                Boolean relaxed) {

    public Meta(long total, long revision) {
        this(total, revision, null, null);
    }
}
