package org.interculturalcities.http;

/** What the catalogue says of itself wherever it goes: in citations, feeds and files. */
public final class Catalogue {

    public static final String NAME = "Intercultural Catalogue";

    private Catalogue() {}
}
