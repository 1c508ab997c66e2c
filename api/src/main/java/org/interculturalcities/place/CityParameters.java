package org.interculturalcities.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of cities. */
public class CityParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "A name, or part of one, in any language; small misspellings are forgiven")
    @Nullable
    String q;

    @RestQuery
    @Parameter(description = "Countries, ISO 3166-1 alpha-2")
    @Nullable
    List<String> country;

    @RestQuery
    @Parameter(description = "Kinds of place, such as city, borough or region")
    @Nullable
    List<String> kind;
}
