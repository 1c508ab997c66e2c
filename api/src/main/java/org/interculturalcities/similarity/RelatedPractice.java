package org.interculturalcities.similarity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.practice.view.PracticeSummary;

/** A practice related to another one, with the reasons. */
@Schema(description = "A practice related to another one, with the reasons")
public record RelatedPractice(
        @Schema(description = "The related practice") PracticeSummary practice,
        @Schema(description = "What the two practices have in common; at least one reason") List<Reason> reasons,
        @Schema(
                        description = "Similarity from 0 to 1: weighted from shared topics, cities and"
                                + " networks, and from the text")
                double score,
        @Schema(description = "URLs of the related practice") RecordLinks links) {}
