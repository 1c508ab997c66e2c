package org.interculturalcities.similarity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.view.PracticeSummary;

/** A practice that may be a duplicate of another one. */
public record PossibleDuplicate(
        PracticeSummary practice,
        @Schema(description = "What the two have in common") List<Reason> reasons,
        @Schema(description = "The share of words in common in the titles of one language, from 0 to 1") double title,
        @Schema(description = "The share of words in common in the whole texts of one language, from 0 to 1")
                double text,
        @Schema(
                        description =
                                "How probable it is that they are the same, from 0.5 to 1: weighed from title, text and place")
                double score) {}
