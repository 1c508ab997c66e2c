package org.interculturalcities.question;

import java.util.Optional;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * A city or network that takes questions.
 *
 * @param entity its type in the log
 * @param email the address of its office
 */
record Recipient(String entity, String id, String name, String email) {

    static final String CITY = EntitySerializer.name(City.class);

    /** The record with this type and id, if it has an address. */
    static Optional<Recipient> find(String entity, String id, ReferenceData referenceData) {
        return entity.equals(CITY)
                ? referenceData.find(City.class, id).flatMap(city -> of(entity, id, city.name(), city.contactEmail()))
                : referenceData
                        .find(Network.class, id)
                        .flatMap(network -> of(entity, id, network.name(), network.contactEmail()));
    }

    private static Optional<Recipient> of(String entity, String id, String name, @Nullable String email) {
        return Optional.ofNullable(email).map(address -> new Recipient(entity, id, name, address));
    }

    /** The path of its page. */
    String path() {
        return (entity.equals(CITY) ? "/cities/" : "/networks/") + id;
    }
}
