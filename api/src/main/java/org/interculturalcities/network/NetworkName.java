package org.interculturalcities.network;

import org.jspecify.annotations.Nullable;

/** A network as part of another record. */
public record NetworkName(String id, String name, @Nullable String acronym) {

    public static NetworkName of(Network network) {
        return new NetworkName(network.id(), network.name(), network.acronym());
    }
}
