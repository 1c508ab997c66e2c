package org.interculturalcities.revision;

/** Who writes, and through what: a form, an import, the sample catalogue. */
public record Author(String who, String through) {}
