package org.interculturalcities.editing;

import java.util.Locale;

/** The types of records that others refer to by id or name. */
public enum ReferenceType {
    CITY,
    COUNTRY,
    TOPIC,
    COLLECTION,
    NETWORK;

    /** The word in problem codes, as in {@code unknown-city}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
