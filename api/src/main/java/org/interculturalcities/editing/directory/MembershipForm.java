package org.interculturalcities.editing.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.network.Membership;
import org.jspecify.annotations.Nullable;

/** The editable fields of a membership; its id derives from network and city. */
@Schema(
        description = "The editable fields of a membership. A field that is null or absent is empty unless it says"
                + " otherwise; in a merge patch, absent fields stay unchanged.")
public record MembershipForm(
        @Schema(description = "Network, by id such as reci, by full name or by acronym") String network,
        @Schema(description = "City, by id such as es-bilbao or by full name") String city,
        @Schema(
                        description = "Date on which the membership began (EDTF): YYYY, YYYY-MM or YYYY-MM-DD; null or"
                                + " absent if unknown. The period must not overlap another membership of the"
                                + " city in the network.")
                @Nullable
                String from,
        @Schema(
                        description = "Date on which the membership ended (EDTF): YYYY, YYYY-MM or YYYY-MM-DD; null or"
                                + " absent if unknown or not ended")
                @Nullable
                String to,
        @Schema(
                        description = "Status of the city in the network. index-only: the city took part in the index"
                                + " without joining. member if null or absent.",
                        enumeration = {"member", "candidate", "former", "index-only"})
                @Nullable
                String status,
        @Schema(description = "Source of the information, up to 200 characters; null if none is given") @Nullable
                String source,
        @Schema(
                        description = "Date of the source, as the source states it, in free text up to 200 characters;"
                                + " null if unknown")
                @Nullable
                String sourceDate,
        @Schema(description = "Public note in plain text, up to 2,000 characters; null if there is none") @Nullable
                String note,
        @Schema(
                        description = "Whether an admin confirmed the membership. Coordinators of the network may write"
                                + " practices of the city only if it is true. Only admins may set it to"
                                + " true; if it is null or absent in their request, it is true. What a"
                                + " coordinator writes becomes false, unless it was confirmed before and"
                                + " adds no day of membership.")
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
