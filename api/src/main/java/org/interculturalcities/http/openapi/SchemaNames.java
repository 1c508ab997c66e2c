package org.interculturalcities.http.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.interculturalcities.http.list.RawJson;

/** Names the schemas of the OpenAPI document as generated clients should call their types: City, CityList, CityResponse. */
final class SchemaNames {

    private static final Map<String, String> NAMES = Map.of(
            "PracticeDetail", "Practice",
            "ListingRawJsonPracticeSummary", "PracticeList",
            "Meta", "ListMeta",
            "Import", "ImportPlan",
            "RecordPageImport", "ImportList",
            "PlannedRow", "ImportRow",
            "Reason", "SimilarityReason",
            "ReasonKind", "SimilarityKind",
            "Text", "PracticeText",
            "Without", "TotalWithoutFilter");
    // Formats, not types of their own.
    private static final Map<String, String> FORMATS = Map.of("Instant", "date-time", "LocalDate", "date");

    // Stands before the name of a type that is serialized before the response.
    private static final String SERIALIZED = RawJson.class.getSimpleName();

    private SchemaNames() {}

    /** The name of a schema that the scanner called after a Java type, and after what this is generic in. */
    static String of(String scanned) {
        if (NAMES.containsKey(scanned)) {
            return NAMES.get(scanned);
        } else if (scanned.startsWith("Listing")) {
            return of(scanned.substring("Listing".length())) + "List";
        } else if (scanned.startsWith("RecordPage")) {
            return of(scanned.substring("RecordPage".length())) + "List";
        } else if (scanned.startsWith("Single")) {
            return of(scanned.substring("Single".length())) + "Response";
        } else if (scanned.startsWith("TokenResponse")) {
            return of(scanned.substring("TokenResponse".length())) + "Response";
        }
        return scanned.replaceFirst("^" + SERIALIZED, "").replaceFirst("(?<!^History)Entry$", "");
    }

    static Map<String, Schema> renamed(Map<String, Schema> schemas) {
        Map<String, Schema> renamed = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (FORMATS.containsKey(name) || name.startsWith(SERIALIZED)) {
                return;
            }
            if (renamed.put(of(name), schema) != null) {
                throw new IllegalStateException("Two schemas are called " + of(name));
            }
        });
        return renamed;
    }

    /** The schema itself, referring to another by its new name; times and dates stand in place of the reference. */
    static Schema withReference(Schema schema) {
        String reference = schema.getRef();
        if (reference != null) {
            int start = reference.lastIndexOf('/') + 1;
            String name = reference.substring(start);
            if (FORMATS.containsKey(name)) {
                schema.ref(null).format(FORMATS.get(name));
            } else {
                // What is beside a reference confuses generators.
                schema.type((List<Schema.SchemaType>) null).setRef(reference.substring(0, start) + of(name));
            }
        }
        return schema;
    }
}
