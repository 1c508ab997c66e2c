package org.interculturalcities.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.interculturalcities.http.list.PageParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.importing.store.RowAction;
import org.interculturalcities.request.MessageParameters;
import org.interculturalcities.request.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter and paging parameters of the rows of a plan. */
public class ImportRowParameters extends PageParameters {

    @RestQuery
    @Parameter(
            description = "Returns only rows with this action: create, update, archive, unchanged, duplicate, error"
                    + " or skip; all by default. Repeat the parameter for several actions.",
            example = "create",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RowAction.class))
    @Nullable
    List<String> action;

    @RestQuery
    @Parameter(
            description = "Language of the messages of problems; English by default",
            example = "pt",
            schema = @Schema(enumeration = {"en", "ar", "de", "es", "fr", "it", "pt", "uk"}))
    @Nullable
    String lang;

    record Query(List<RowAction> actions, int after, int limit, Messages messages) {}

    Query query() {
        ParameterValidator validator = new ParameterValidator();
        List<String> words = validator.known("action", action, RowAction.words()::contains, RowAction.words());
        int from = cursor(validator, 0);
        int pageSize = limit(validator);
        Messages messages = MessageParameters.messages(lang, validator);
        validator.finish();
        List<RowAction> actions = (words.isEmpty() ? RowAction.words() : words)
                .stream().map(RowAction::of).toList();
        return new Query(actions, from, pageSize, messages);
    }
}
