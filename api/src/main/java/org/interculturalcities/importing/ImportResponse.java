package org.interculturalcities.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportLinks;

/** An import with its links. */
@Schema(description = "An import with its links")
public record ImportResponse(
        @Schema(description = "The import") Import data,
        @Schema(description = "URLs of the import and its steps") ImportLinks links) {

    static ImportResponse of(Import task, RequestUrl url) {
        String self = url.base("api/v1/imports", Long.toString(task.id()));
        ImportLinks links = ImportLinks.of(self);
        return new ImportResponse(task.linked(links), links);
    }
}
