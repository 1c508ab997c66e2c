package org.interculturalcities.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city that replaces another one. */
@Schema(description = "The city that replaces another one")
public record CitySuccessorForm(@Schema(description = "Id of the city that remains, such as pt-amadora") String id) {}
