package org.interculturalcities.http;

import jakarta.enterprise.context.ApplicationScoped;

/** The revision of the catalogue that this node answers from; the read model moves it on. */
@ApplicationScoped
public class CatalogueRevision {

    private volatile long number;

    public long number() {
        return number;
    }

    public void moveTo(long revision) {
        number = revision;
    }
}
