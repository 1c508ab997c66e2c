package org.interculturalcities.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.importing.store.Import;

/** An import with its links. */
@Schema(description = "An import with its links")
public record ImportResponse(
        @Schema(description = "The import") Import data,
        @Schema(description = "URLs of the import and its steps") Links links) {

    static ImportResponse of(Import task, RequestUrl address) {
        String self = address.base("api/v1/imports", Long.toString(task.id()));
        return new ImportResponse(
                task,
                new Links(self, self + "/rows", self + "/problems.csv", self + "/application", self + "/reversal"));
    }

    /** The URLs of an import. */
    @Schema(name = "ImportLinks", description = "The URLs of an import and its steps")
    public record Links(
            @Schema(description = "URL of the import") String self,
            @Schema(description = "URL of its rows") String rows,
            @Schema(description = "URL of the file as CSV, with the problems of each row") String problems,
            @Schema(description = "URL that applies the plan, by POST") String application,
            @Schema(description = "URL that undoes the import, by POST") String reversal) {}
}
