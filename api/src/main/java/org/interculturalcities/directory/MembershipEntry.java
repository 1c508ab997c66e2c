package org.interculturalcities.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.network.NetworkName;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** The membership of a city in a network, as JSON. */
@Schema(description = "Membership of a city in a network, with its dates as far as they are known, and its source")
public record MembershipEntry(
        @Schema(
                        description = "Id of the membership: the ids of network and city, such as reci.es-bilbao. A"
                                + " further membership of the same city ends in a number, such as reci.es-bilbao.2.")
                String id,
        @Schema(description = "Network that the city belongs to") NetworkName network,
        @Schema(description = "City that belongs to the network") MemberName city,
        @Schema(
                        description = "First date, as an EDTF year, month or day such as 2018, 2018-02 or"
                                + " 2018-02-21; null if unknown")
                @Nullable
                String from,
        @Schema(
                        description = "Last date, as an EDTF year, month or day; null if unknown, or if the"
                                + " membership has not ended")
                @Nullable
                String to,
        @Schema(description = "Status of the city in the network. Only member and former count as membership.")
                Membership.Status status,
        @Schema(description = "Where the membership is stated, in free text up to 200 characters; null if unknown")
                @Nullable
                String source,
        @Schema(
                        description = "Date of the source as the source states it, in free text such as"
                                + " 2022-02; null if unknown")
                @Nullable
                String sourceDate,
        @Schema(description = "Further remarks in plain text, up to 2,000 characters; null if there are none") @Nullable
                String note,
        @Schema(
                        description =
                                "Whether an admin has confirmed the membership. If not, coordinators of the network"
                                        + " have proposed it, and it does not let them edit the"
                                        + " practices of the city.")
                boolean confirmed,
        @Schema(
                        description = "Whether the membership is certain on the day of the list (asOf, or else today):"
                                + " its first date is known, or a source of that day or earlier names it. If not, it"
                                + " is unknown whether it had begun.")
                boolean certain,
        @Schema(description = "URLs of the membership; html is the page of its network") RecordLinks links) {

    /** Converts a membership as of today. */
    public static MembershipEntry of(Membership membership, RequestContext context) {
        return of(membership, context, context.snapshot().day());
    }

    /** Converts a membership as of a day. The website shows memberships on the page of their network. */
    static MembershipEntry of(Membership membership, RequestContext context, LocalDate day) {
        PreferredLanguages languages = context.languages();
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
                membership.isConfirmed(),
                membership.isCertainOn(day),
                new RecordLinks(
                        context.url().base("api/v1/memberships", membership.id()),
                        context.url().base("networks", network.id())));
    }

    /** A city as part of a membership. */
    @Schema(description = "A city as part of a membership")
    public record MemberName(
            @Schema(description = "Id of the city, such as es-bilbao") String id,
            @Schema(description = "Name of the city in the language of the response; in English if it has none there")
                    String name,
            @Schema(description = "Country of the city") CountryName country) {}
}
