package org.interculturalcities.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The practice that replaces another one, with the content to transfer. */
public record PracticeSuccessorForm(
        @Schema(description = "The id of the practice that stays") String id,
        @Schema(description = "Whether it takes over the texts in languages that it has none in; not, by default")
                @Nullable
                Boolean withTexts) {}
