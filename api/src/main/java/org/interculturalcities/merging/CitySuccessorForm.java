package org.interculturalcities.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city that replaces another one. */
public record CitySuccessorForm(@Schema(description = "The id of the city that stays") String id) {}
