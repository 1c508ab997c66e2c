package org.interculturalcities.search;

import java.time.Instant;

/** When and in which revision a record came to be as it is. */
public record Version(long revision, Instant updatedAt) {}
