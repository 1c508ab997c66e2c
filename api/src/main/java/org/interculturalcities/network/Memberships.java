package org.interculturalcities.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Repository of memberships, for writes. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, String> {

    public long countOf(String city) {
        return count("city", city);
    }

    public long countIn(String network) {
        return count("network", network);
    }

    /** All present and past memberships of a city. */
    public List<Membership> of(String city) {
        return list("city = ?1 order by id", city);
    }
}
