package org.interculturalcities.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.request.Messages;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** A question to a city or a network, as a visitor sends it. */
@Schema(description = "A question to a city or a network that has takesQuestions")
public record QuestionForm(
        @Schema(description = "Id of the city that is asked, such as pt-lisbon; either city or network is required")
                @Nullable
                String city,
        @Schema(description = "Id of the network that is asked, such as reci") @Nullable String network,
        @Schema(description = "Name of the visitor, up to 200 characters") String name,
        @Schema(
                        description =
                                "E-mail address of the visitor, up to 200 characters: the confirmation and the answer go there")
                String email,
        @Schema(description = "The question in plain text, up to 5,000 characters") String text,
        @Schema(
                        description = "Language of the e-mails around the question; English by default",
                        enumeration = {"en", "ar", "de", "es", "fr", "it", "pt", "uk"})
                @Nullable
                String lang) {

    private static final int MAX_TEXT_LENGTH = 5000;

    /** The question; throws ProblemException with all errors. */
    Question checked(ReferenceData referenceData, boolean isSent) {
        ValidationErrors errors = new ValidationErrors();
        FieldRules fields = new FieldRules(errors);
        String visitor = fields.name("/name", name);
        require("/email", email, errors);
        String address = fields.email("/email", email);
        require("/text", text, errors);
        String question = fields.prose("/text", text, MAX_TEXT_LENGTH);
        String language = fields.oneOf(
                "/lang", Objects.requireNonNullElse(lang, Messages.languages().get(0)), Messages.languages());
        Optional<Recipient> recipient = recipient(referenceData, isSent, errors);
        errors.finish();
        return new Question(
                recipient.orElseThrow(),
                visitor,
                new Mailbox(Objects.requireNonNull(address), language),
                Objects.requireNonNullElse(question, ""));
    }

    private static void require(String pointer, @Nullable String value, ValidationErrors errors) {
        if (value == null || value.isBlank()) {
            errors.add(pointer, "missing", "This field is required", null);
        }
    }

    private Optional<Recipient> recipient(ReferenceData referenceData, boolean isSent, ValidationErrors errors) {
        if ((city == null) == (network == null)) {
            errors.add("", "missing", "Either city or network is required", null, List.of("city", "network"));
            return Optional.empty();
        }
        String entity = EntitySerializer.name(city == null ? Network.class : City.class);
        String id = Objects.requireNonNull(city == null ? network : city);
        Optional<Recipient> found = isSent ? Recipient.find(entity, id, referenceData) : Optional.empty();
        if (found.isEmpty()) {
            errors.add("/" + entity, "no-questions", "It takes no questions here", id);
        }
        return found;
    }
}
