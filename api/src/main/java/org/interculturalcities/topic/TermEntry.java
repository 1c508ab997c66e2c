package org.interculturalcities.topic;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;

/** A topic or collection with its labels. */
public record TermEntry(
        String id,
        @Schema(description = "The label for the reader") String label,
        @Schema(description = "The labels by language (BCP 47)") Map<String, String> labels,
        @Schema(description = "How many published practices have it") long practiceCount,
        RecordLinks links) {}
