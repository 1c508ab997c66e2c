package org.interculturalcities.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.place.Countries.CountryName;
import org.jspecify.annotations.Nullable;

/** That a city belongs, or belonged, to a network. */
public record MembershipEntry(
        String id,
        NetworkName network,
        MemberName city,
        @Schema(description = "EDTF; null where not known") @Nullable String from,
        @Schema(description = "EDTF; null where not known or not over") @Nullable String to,
        Membership.Status status,
        @Schema(description = "Who says so") @Nullable String source,
        @Schema(description = "Of which date the source is, as it says") @Nullable String sourceDate,
        @Nullable String note) {

    /** A city as memberships name it. */
    public record MemberName(String id, String name, CountryName country) {}
}
