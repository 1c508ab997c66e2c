package org.interculturalcities.editing;

import org.interculturalcities.search.RecordVersion;

/** A record as it was written, or would be, and in which revision. */
public record WriteResult<R>(R record, RecordVersion version) {}
