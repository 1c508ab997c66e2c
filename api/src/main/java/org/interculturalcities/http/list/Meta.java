package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The total and the revision of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meta(
        @Schema(description = "How many records the whole list has") long total,
        @Schema(description = "The revision of the catalogue that this list shows") long revision,
        @Schema(description = "Memberships only: how many of them have no known first date") @Nullable Long undated,
        @Schema(
                        description =
                                "With q: true when no practice has all its words, so that those with the rarer ones are given")
                @Nullable
                Boolean relaxed,
        @Schema(
                        description =
                                "With q: the words as the catalogue has them, where some of those given are in no practice;"
                                        + " the list has them already if a single letter was wrong")
                @Nullable
                String spelling,
        @Schema(description = "When nothing was found: what to leave out, and how many records there are then")
                @Nullable
                List<Without> without) {

    /** A parameter whose removal makes an empty list non-empty. */
    public record Without(String parameter, long total) {}

    public Meta(long total, long revision) {
        this(total, revision, null, null, null, null);
    }

    public Meta withUndated(long memberships) {
        return new Meta(total, revision, memberships, null, null, null);
    }
}
