package org.interculturalcities.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A network as part of another record. */
@Schema(description = "A network as part of another record")
public record NetworkName(
        @Schema(description = "Id of the network, such as reci") String id,
        @Schema(description = "Full name of the network") String name,
        @Schema(description = "Acronym, such as RECI; null if there is none") @Nullable String acronym) {

    public static NetworkName of(Network network) {
        return new NetworkName(network.id(), network.name(), network.acronym());
    }
}
