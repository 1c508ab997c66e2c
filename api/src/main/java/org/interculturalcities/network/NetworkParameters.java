package org.interculturalcities.network;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of network lists, unparsed. */
public class NetworkParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "international, national or regional")
    @Nullable
    List<String> scope;

    @RestQuery
    @Parameter(description = "Countries, ISO 3166-1 alpha-2")
    @Nullable
    List<String> country;
}
