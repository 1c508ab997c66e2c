package org.interculturalcities.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The memberships in the database, for those who write them. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, String> {

    public long countOf(String city) {
        return count("city", city);
    }

    public long countIn(String network) {
        return count("network", network);
    }

    /** All that a city has or had. */
    public List<Membership> of(String city) {
        return list("city = ?1 order by id", city);
    }
}
