package org.interculturalcities.editing;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.WriteParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a deletion; the public tombstone repeats them. */
public class DeletionParameters extends WriteParameters {

    static final int LONGEST_REASON = 500;

    @RestQuery
    @Parameter(description = "Why, in up to 500 characters")
    @Nullable
    String reason;

    @RestQuery
    @Parameter(description = "The id of the record that is there instead")
    @Nullable
    String replacedBy;
}
