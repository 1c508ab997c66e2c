package org.interculturalcities.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The confirmation of a question. */
@Schema(name = "QuestionConfirmation", description = "The confirmation of a question")
public record ConfirmationForm(
        @Schema(description = "What stands after # in the link that the visitor got by e-mail") String secret) {}
