package org.interculturalcities.revision;

import java.time.Instant;

/** One write to the catalogue: its number, when it was made, by whom and through what. */
public record Revision(long number, Instant time, Author author) {}
