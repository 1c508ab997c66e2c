package org.interculturalcities.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a deleted record: its id, which is never reused, when and why it was deleted, and its replacement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is known of a deleted record")
public record Tombstone(
        @Schema(description = "Id of the deleted record, which is never reused") String id,
        @Schema(description = "Revision of the catalogue that deleted the record") long revision,
        @Schema(description = "When the record was deleted (RFC 3339, UTC)") Instant deletedAt,
        @Schema(description = "Reason for the deletion, up to 500 characters; omitted if none was given") @Nullable
                String reason,
        @Schema(description = "Id of the record that replaces the deleted one; omitted if there is none") @Nullable
                String replacedBy) {
    static Tombstone of(RevisionLog.Entry entry) {
        Change change = entry.change();
        return new Tombstone(
                change.entityId(),
                change.at().revision(),
                entry.revision().time(),
                change.deletion().reason(),
                change.deletion().replacedBy());
    }
}
