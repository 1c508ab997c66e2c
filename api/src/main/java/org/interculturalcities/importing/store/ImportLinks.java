package org.interculturalcities.importing.store;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The URLs of an import. */
@Schema(description = "The URLs of an import and its steps")
public record ImportLinks(
        @Schema(description = "URL of the import") String self,
        @Schema(description = "URL of its rows") String rows,
        @Schema(description = "URL of the file as CSV, with the problems of each row") String problems,
        @Schema(description = "URL that applies the plan, by POST") String application,
        @Schema(description = "URL that undoes the import, by POST") String reversal) {

    /** The links of the import at a URL. */
    public static ImportLinks of(String self) {
        return new ImportLinks(self, self + "/rows", self + "/problems.csv", self + "/application", self + "/reversal");
    }
}
