package org.interculturalcities.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Repository of networks, for writes. */
@ApplicationScoped
public class Networks implements PanacheRepositoryBase<Network, String> {

    public long countUnder(String network) {
        return count("parent", network);
    }
}
