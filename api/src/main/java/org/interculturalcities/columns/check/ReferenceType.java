package org.interculturalcities.columns.check;

import java.util.Locale;

/** The types of reference data that a cell can name. */
public enum ReferenceType {
    CITY,
    COUNTRY,
    TOPIC,
    COLLECTION,
    NETWORK;

    /** The word in problem codes, as in {@code unknown-city}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
