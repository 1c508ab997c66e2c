package org.interculturalcities.revision;

import java.time.Instant;

/** One write to the catalogue: its number, time and author. */
public record Revision(long number, Instant time, Author author) {}
