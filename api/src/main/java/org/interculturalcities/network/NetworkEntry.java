package org.interculturalcities.network;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.search.RequestContext;
import org.jspecify.annotations.Nullable;

/** A network, as JSON. */
public record NetworkEntry(
        String id,
        String name,
        @Nullable String acronym,
        @Schema(enumeration = {"international", "national", "regional"}) String scope,
        @Nullable CountryName country,
        @Schema(description = "The year it was founded") @Nullable Integer founded,
        @Nullable String website,
        @Schema(description = "The id of the network it is part of") @Nullable String parent,
        @Nullable String note,
        @Schema(description = "How many cities are members today, as far as is known") long memberCount,
        RecordLinks links) {

    /** Converts a network for one request. */
    public static NetworkEntry of(Network network, RequestContext context) {
        String country = network.country();
        LocalDate today = context.snapshot().day();
        RecordLinks links = context.address().record("networks", network.id(), network.id());
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
                network.note(),
                context.all(Membership.class).stream()
                        .filter(membership -> network.hasMember(membership, today))
                        .count(),
                new RecordLinks(links.self(), links.html(), links.self() + "/members"));
    }
}
