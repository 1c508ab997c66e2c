package org.interculturalcities.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.Countries.CountryName;
import org.jspecify.annotations.Nullable;

/** A network of the directory. */
public record NetworkEntry(
        String id,
        String name,
        @Nullable String acronym,
        @Schema(enumeration = {"international", "national", "regional"}) String scope,
        @Nullable CountryName country,
        @Schema(description = "The year it was founded") @Nullable Integer founded,
        @Nullable String website,
        @Schema(description = "The id of the network it is part of") @Nullable String parent,
        @Nullable String note,
        @Schema(description = "How many cities are members today, as far as is known") long memberCount,
        RecordLinks links) {}
