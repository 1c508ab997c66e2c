package org.interculturalcities.editing;

import org.interculturalcities.search.RecordVersion;

/** A record after a write or dry run, with its version. */
public record WriteResult<R>(R record, RecordVersion version) {}
