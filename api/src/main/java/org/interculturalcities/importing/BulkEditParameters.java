package org.interculturalcities.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.importing.store.FileOptions;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.practice.list.PracticeParameters;
import org.interculturalcities.revision.IdempotencyKey;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the practices to edit, and the options of the plan. */
public class BulkEditParameters extends PracticeParameters {

    // Columns that were chosen for files of another source do not count for these rows.
    private static final String SOURCE = "bulk-edit";

    @RestQuery
    @Parameter(
            description = "What to do about practices that you may not edit or that become invalid. reject (default):"
                    + " apply nothing. skip: edit the others.",
            example = "skip",
            schema = @Schema(enumeration = {"reject", "skip"}))
    @Nullable
    String onError;

    @RestHeader("Idempotency-Key")
    @Parameter(
            description = "A key of 1 to 255 characters that you choose for this request, such as a UUID. The same"
                    + " request with the same key returns the existing import; anything else with this key is"
                    + " refused (422).",
            example = "9b2d4c1e-7f30-4a86-b1d5-60e3c8f92a17")
    @Nullable
    String idempotencyKey;

    ImportOptions options(ParameterValidator validator) {
        return new ImportOptions(
                ImportParameters.PRACTICES,
                SOURCE,
                null,
                validator
                        .choice("onError", onError, ImportParameters.ON_ERROR, word -> word)
                        .orElse(ImportParameters.ON_ERROR.get(0)),
                ImportParameters.ON_DUPLICATE.get(0),
                ImportParameters.ABSENT.get(0),
                null,
                new FileOptions(null, null, Map.of(), null, FileParameters.UNKNOWN_COLUMNS.get(0)),
                ImportParameters.cleaned(filters()),
                null);
    }

    /** The idempotency key of the request, if present, for this edit of the practices that it filters. */
    Optional<IdempotencyKey> key(BulkEdit edit, ParameterValidator validator) {
        byte[] request = (filters() + edit).getBytes(StandardCharsets.UTF_8);
        return WriteParameters.key(idempotencyKey, request, validator);
    }

    // In the list of imports this says what was edited.
    private String filters() {
        return url().self().replaceFirst("^.*/", "");
    }
}
