package org.interculturalcities.editing;

import org.interculturalcities.search.Version;

/** A record as it was written, or would be, and in which revision. */
public record Edited<R>(R record, Version version) {}
