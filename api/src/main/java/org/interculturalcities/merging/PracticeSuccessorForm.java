package org.interculturalcities.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which practice is there instead of another, and what it takes over. */
public record PracticeSuccessorForm(
        @Schema(description = "The id of the practice that stays") String id,
        @Schema(description = "Whether it takes over the texts in languages that it has none in; not, by default")
                @Nullable
                Boolean withTexts) {}
