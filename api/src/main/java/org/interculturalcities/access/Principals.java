package org.interculturalcities.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Repository of the principals that own the catalogue's tokens. */
@ApplicationScoped
class Principals implements PanacheRepositoryBase<Principal, Long> {

    /** The principal with this id, if it exists. */
    Optional<Principal> of(String id) {
        return id.matches("\\d{1,18}") ? findByIdOptional(Long.valueOf(id)) : Optional.empty();
    }
}
