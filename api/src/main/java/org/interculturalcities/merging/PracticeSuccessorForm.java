package org.interculturalcities.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The practice that replaces another one, with the content to transfer. */
@Schema(description = "The practice that replaces another one")
public record PracticeSuccessorForm(
        @Schema(description = "Id of the practice that remains. It must be published if the merged practice is.")
                String id,
        @Schema(
                        description =
                                "Whether texts in languages that the remaining practice lacks are copied to it, as"
                                        + " translations; false if null or absent")
                @Nullable
                Boolean withTexts) {}
