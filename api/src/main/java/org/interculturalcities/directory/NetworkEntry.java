package org.interculturalcities.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.request.RequestContext;
import org.jspecify.annotations.Nullable;

/** A network, as JSON. */
@Schema(description = "A network of cities")
public record NetworkEntry(
        @Schema(description = "Id of the network, such as reci; it never changes") String id,
        @Schema(description = "Full name, in the language of the network or in English") String name,
        @Schema(description = "Acronym, such as RECI; null if there is none") @Nullable String acronym,
        @Schema(
                        description = "Area in which the network has members",
                        enumeration = {"international", "national", "regional"})
                String scope,
        @Schema(description = "Country of the network; null if it has no single country") @Nullable CountryName country,
        @Schema(description = "Year in which the network was founded, from 1800 to 2100; null if unknown") @Nullable
                Integer founded,
        @Schema(description = "URL of the website, beginning with https:// or http://; null if unknown") @Nullable
                String website,
        @Schema(description = "Id of the network that this one is part of; null if there is none") @Nullable
                String parent,
        @Schema(description = "Full name of the network that this one is part of; null if there is none") @Nullable
                String parentName,
        @Schema(description = "Further remarks in plain text, up to 2,000 characters; null if there are none") @Nullable
                String note,
        @Schema(description = "Public e-mail address of an office; null if unknown") @Nullable String contactEmail,
        @Schema(
                        description = "Whether POST /questions sends questions there: there is an address, and the"
                                + " service has a mail server")
                boolean takesQuestions,
        @Schema(description = "Number of cities that are members today, as far as known") long memberCount,
        @Schema(description = "URLs of the network and of its members") RecordLinks links) {

    /** Converts a network for one request. */
    public static NetworkEntry of(Network network, RequestContext context) {
        String country = network.country();
        LocalDate today = context.snapshot().day();
        RecordLinks links = context.url().record("networks", network.id(), network.id());
        return new NetworkEntry(
                network.id(),
                network.name(),
                network.acronym(),
                network.scope(),
                country == null
                        ? null
                        : Countries.name(country, context.languages().locale()),
                network.founded(),
                network.website(),
                network.parent(),
                Optional.ofNullable(network.parent())
                        .map(context.byId(Network.class)::get)
                        .map(Network::name)
                        .orElse(null),
                network.note(),
                network.contactEmail(),
                context.hasMail() && network.contactEmail() != null,
                context.all(Membership.class).stream()
                        .filter(membership -> network.hasMember(membership, today))
                        .count(),
                new RecordLinks(links.self(), links.html(), links.self() + "/members"));
    }
}
