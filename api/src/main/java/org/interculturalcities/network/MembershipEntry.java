package org.interculturalcities.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.search.RequestContext;
import org.jspecify.annotations.Nullable;

/** The membership of a city in a network, as JSON. */
public record MembershipEntry(
        String id,
        NetworkName network,
        MemberName city,
        @Schema(description = "EDTF; null where not known") @Nullable String from,
        @Schema(description = "EDTF; null where not known or not over") @Nullable String to,
        Membership.Status status,
        @Schema(description = "Who says so") @Nullable String source,
        @Schema(description = "Of which date the source is, as it says") @Nullable String sourceDate,
        @Nullable String note,
        @Schema(
                        description =
                                "Whether an admin confirmed it; otherwise its network's coordinators proposed it, and may not"
                                        + " write the practices of the city because of it")
                boolean confirmed) {

    /** Converts a membership for one request. */
    public static MembershipEntry of(Membership membership, RequestContext context) {
        Languages languages = context.languages();
        Network network = context.find(Network.class, membership.network());
        City city = context.find(City.class, membership.city());
        return new MembershipEntry(
                membership.id(),
                NetworkName.of(network),
                new MemberName(city.id(), city.name(languages), Countries.name(city.country(), languages.locale())),
                membership.from(),
                membership.to(),
                membership.status(),
                membership.source(),
                membership.sourceDate(),
                membership.note(),
                membership.isConfirmed());
    }

    /** As a response of its own. The website shows memberships on the page of their network. */
    public Single<MembershipEntry> alone(RequestContext context) {
        RecordLinks links = new RecordLinks(
                context.address().base("api/v1/memberships", id),
                context.address().base("networks", network.id()));
        return context.answer(this, links);
    }

    /** A city as part of a membership. */
    public record MemberName(String id, String name, CountryName country) {}
}
