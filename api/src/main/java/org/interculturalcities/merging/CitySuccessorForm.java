package org.interculturalcities.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which city is there instead of another. */
public record CitySuccessorForm(@Schema(description = "The id of the city that stays") String id) {}
