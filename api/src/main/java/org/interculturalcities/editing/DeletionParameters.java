package org.interculturalcities.editing;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.WriteParameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a deletion; the public tombstone repeats them. */
public class DeletionParameters extends WriteParameters {

    static final int MAX_REASON_LENGTH = 500;

    @RestQuery
    @Parameter(
            description = "Why the record is deleted, up to 500 characters. The reason is public: reads of the deleted"
                    + " record return it with 410.",
            example = "Duplicate of another record")
    @Nullable
    String reason;

    @RestQuery
    @Parameter(
            description =
                    "Id of an existing record of the same type that replaces the deleted one. Reads of the deleted"
                            + " record return it with 410.")
    @Nullable
    String replacedBy;
}
