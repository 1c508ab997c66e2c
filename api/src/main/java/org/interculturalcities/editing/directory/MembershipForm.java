package org.interculturalcities.editing.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.network.Membership;
import org.jspecify.annotations.Nullable;

/** The editable fields of a membership; its id derives from network and city. */
public record MembershipForm(
        @Schema(description = "The id of the network") String network,
        @Schema(description = "The id of the city") String city,
        @Schema(description = "EDTF: a year, month or day; left out where not known") @Nullable String from,
        @Schema(description = "EDTF; left out where not known or not over") @Nullable String to,
        @Schema(
                        description = "member where nothing is said",
                        enumeration = {"member", "candidate", "former", "index-only"})
                @Nullable
                String status,
        @Schema(description = "Who says so") @Nullable String source,
        @Schema(description = "Of which date the source is, as it says") @Nullable String sourceDate,
        @Nullable String note,
        @Schema(
                        description =
                                "Whether the network's coordinators may write the practices of the city because of it. Only an"
                                        + " admin confirms, and does so where nothing is said. What a coordinator writes is a"
                                        + " proposal (false), unless it was confirmed and makes the city a member on no day more")
                @Nullable
                Boolean confirmed) {

    /** Converts a membership to its form. */
    public static MembershipForm of(Membership membership) {
        return new MembershipForm(
                membership.network(),
                membership.city(),
                membership.from(),
                membership.to(),
                membership.status().word(),
                membership.source(),
                membership.sourceDate(),
                membership.note(),
                membership.isConfirmed());
    }
}
