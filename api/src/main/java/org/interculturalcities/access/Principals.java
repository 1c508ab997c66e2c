package org.interculturalcities.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The principals of the catalogue's own tokens. */
@ApplicationScoped
class Principals implements PanacheRepositoryBase<Principal, Long> {

    /** The principal of this id, if there is one. */
    Optional<Principal> of(String id) {
        return id.matches("\\d{1,18}") ? findByIdOptional(Long.valueOf(id)) : Optional.empty();
    }
}
