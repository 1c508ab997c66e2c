package org.interculturalcities.http;

/** What the catalogue says of itself wherever it goes: in citations, feeds and files. */
public final class CatalogueInfo {

    public static final String NAME = "Intercultural Catalogue";

    /** Nobody can license what others wrote; what is known of it stands with each record. */
    public static final String RIGHTS = "Each practice states the licence of its texts where one is known (license),"
            + " and the place that it was taken from (sourceUrl).";

    private CatalogueInfo() {}
}
