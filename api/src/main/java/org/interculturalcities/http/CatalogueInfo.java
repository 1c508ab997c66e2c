package org.interculturalcities.http;

/** The title and the rights statement of the catalogue, for citations, feeds and files. */
public final class CatalogueInfo {

    public static final String NAME = "Intercultural Catalogue";

    /** The catalogue cannot license texts of others; each record states the licence known for it. */
    public static final String RIGHTS = "Each practice states the licence of its texts where one is known (license),"
            + " and its source (sourceUrl).";

    private CatalogueInfo() {}
}
