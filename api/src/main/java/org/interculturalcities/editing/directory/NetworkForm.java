package org.interculturalcities.editing.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.network.Network;
import org.jspecify.annotations.Nullable;

/** The editable fields of a network; missing fields are empty. */
public record NetworkForm(
        @Schema(description = "Such as reci; of a new network it is given, and never changed") @Nullable String id,
        String name,
        @Nullable String acronym,
        @Schema(enumeration = {"international", "national", "regional"}) String scope,
        @Schema(description = "ISO 3166-1 alpha-2") @Nullable String country,
        @Schema(description = "The year it was founded") @Nullable Integer founded,
        @Nullable String website,
        @Schema(description = "The id of the network it is part of") @Nullable String parent,
        @Nullable String note) {

    /** Converts a network to its form. */
    static NetworkForm of(Network network) {
        return new NetworkForm(
                network.id(),
                network.name(),
                network.acronym(),
                network.scope(),
                network.country(),
                network.founded(),
                network.website(),
                network.parent(),
                network.note());
    }
}
