package org.interculturalcities.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The networks in the database, for those who write them. */
@ApplicationScoped
public class Networks implements PanacheRepositoryBase<Network, String> {

    public long countUnder(String network) {
        return count("parent", network);
    }
}
