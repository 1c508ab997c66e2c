package org.interculturalcities.similarity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.view.PracticeSummary;

/** A practice related to another one, with the reasons. */
public record RelatedPractice(
        PracticeSummary practice,
        @Schema(description = "What the two have in common, at least one thing") List<Reason> reasons,
        @Schema(description = "How much they have in common, from 0 to 1") double score) {}
