package org.interculturalcities.similarity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.practice.view.PracticeSummary;

/** A practice that may be a duplicate of another one. */
@Schema(description = "A practice that may describe the same as another one")
public record PossibleDuplicate(
        @Schema(description = "The possible duplicate") PracticeSummary practice,
        @Schema(description = "What the two practices have in common; may be empty") List<Reason> reasons,
        @Schema(
                        description = "Share of words that the titles have in common, in the language where it is"
                                + " highest, from 0 to 1")
                double titleSimilarity,
        @Schema(
                        description = "Share of words that the whole texts have in common, in the language where it"
                                + " is highest, from 0 to 1")
                double textSimilarity,
        @Schema(description = "The same as titleSimilarity, under its former name", deprecated = true) double title,
        @Schema(description = "The same as textSimilarity, under its former name", deprecated = true) double text,
        @Schema(
                        description =
                                "Weighted similarity of title, text and place, from 0.5 to 1; a higher score means a"
                                        + " more probable duplicate")
                double score,
        @Schema(description = "URLs of the possible duplicate") RecordLinks links) {}
