package org.interculturalcities.columns.check;

import java.util.Locale;

/** What the names in a cell are names of. */
public enum ReferenceType {
    CITY,
    COUNTRY,
    TOPIC,
    COLLECTION,
    NETWORK;

    /** The word for it in codes: {@code unknown-city}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
