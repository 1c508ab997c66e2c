package org.interculturalcities.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ListParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of cities. */
public class CityParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description = "Name of a city, or part of one, in any language, up to 200 characters. Case and accents"
                    + " do not matter. A name of five letters or more may have a typo.",
            example = "Vinnitsa")
    @Nullable
    String q;

    @RestQuery
    @Parameter(
            description = "Country, as an ISO 3166-1 alpha-2 code in upper or lower case. Repeat the parameter to"
                    + " match any of several values.",
            example = "PT")
    @Nullable
    List<String> country;

    @RestQuery
    @Parameter(
            description = "Id of a network. It matches the cities that are members today. Repeat the parameter to"
                    + " match any of several values.",
            example = "reci")
    @Nullable
    List<String> network;

    @RestQuery
    @Parameter(
            description = "Kind of place: city, district, borough, island, municipality-union, region or canton, as"
                    + " far as the directory has any. Repeat the parameter to match any of several values.",
            example = "borough",
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            enumeration = {
                                "city",
                                "district",
                                "borough",
                                "island",
                                "municipality-union",
                                "region",
                                "canton"
                            }))
    @Nullable
    List<String> kind;

    @RestQuery
    @Parameter(
            description =
                    "Id of a city. The list has the cities at most within kilometres away, this one too, the nearest first.",
            example = "pt-lisbon")
    @Nullable
    String near;

    @RestQuery
    @Parameter(
            description = NearParameter.WITHIN,
            example = "50",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = NearParameter.MAX,
                            defaultValue = NearParameter.USUAL))
    @Nullable
    String within;
}
