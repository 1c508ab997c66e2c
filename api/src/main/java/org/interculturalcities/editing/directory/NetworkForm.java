package org.interculturalcities.editing.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.network.Network;
import org.jspecify.annotations.Nullable;

/** The editable fields of a network; missing fields are empty. */
@Schema(
        description =
                "The editable fields of a network. A field that is null or absent is empty unless it says otherwise;"
                        + " in a merge patch, absent fields stay unchanged.")
public record NetworkForm(
        @Schema(
                        description =
                                "Id of a new network, such as reci: up to 100 lower-case letters, digits and single"
                                        + " hyphens. Required to create a network. It never changes; if sent for an"
                                        + " existing network, it must be the same.")
                @Nullable
                String id,
        @Schema(description = "Full name, up to 200 characters") String name,
        @Schema(description = "Acronym, such as RECI, up to 200 characters; null if there is none") @Nullable
                String acronym,
        @Schema(
                        description = "Geographical scope",
                        enumeration = {"international", "national", "regional"})
                String scope,
        @Schema(
                        description = "Country, as an ISO 3166-1 alpha-2 code such as ES; null if the network is not of"
                                + " one country")
                @Nullable
                String country,
        @Schema(description = "Year in which the network was founded, 1800 to 2100; null if unknown") @Nullable
                Integer founded,
        @Schema(
                        description = "URL of the website, beginning with https:// or http://, up to 2,000 characters;"
                                + " null if there is none")
                @Nullable
                String website,
        @Schema(description = "Id of the network that this one is part of; null if there is none") @Nullable
                String parent,
        @Schema(description = "Public note in plain text, up to 2,000 characters; null if there is none") @Nullable
                String note,
        @Schema(
                        description =
                                "Public e-mail address of an office such as migration@example.org, not of a person;"
                                        + " up to 200 characters, null if there is none")
                @Nullable
                String contactEmail) {

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
                network.note(),
                network.contactEmail());
    }
}
