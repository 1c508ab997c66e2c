package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The total and the revision of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Size of a list, the revision of the catalogue that it shows, and how its search was understood")
public record Meta(
        @Schema(
                        description = "Number of records in the whole list. The change feed counts only the changes"
                                + " on this page.")
                long total,
        @Schema(description = "Revision of the catalogue that this list shows. It increases with every write.")
                long revision,
        @Schema(
                        description = "Number of memberships in the list without a known first"
                                + " date; omitted for other lists")
                @Nullable
                Long undated,
        @Schema(
                        description = "Number of memberships in the list that are not certain on its day (certain"
                                + " is false); omitted for other lists")
                @Nullable
                Long uncertain,
        @Schema(
                        description =
                                "true if no practice contains all words of q, so that the list has those with any of"
                                        + " the rarer words; omitted otherwise")
                @Nullable
                Boolean relaxed,
        @Schema(
                        description = "Only with q: the query with unknown words replaced by similar words of the"
                                + " catalogue. If only one letter of a word is wrong, the list already includes the"
                                + " correction. Omitted if there is no correction.")
                @Nullable
                String spelling,
        @Schema(
                        description = "Only if a list of practices is empty: filters to remove one at a time, with"
                                + " the most records first. It is empty if removing one is not enough.")
                @Nullable
                List<Without> without) {

    /** A parameter whose removal makes an empty list non-empty. */
    @Schema(description = "A filter that makes a list empty, and the number of records without it")
    public record Without(
            @Schema(description = "Name of the query parameter to remove, such as topic or -country") String parameter,
            @Schema(description = "Number of records in the list without this parameter, at least 1") long total) {}

    public Meta(long total, long revision) {
        this(total, revision, null, null, null, null, null);
    }

    public Meta withUnknownDates(long undatedMemberships, long uncertainMemberships) {
        return new Meta(total, revision, undatedMemberships, uncertainMemberships, null, null, null);
    }
}
