package org.interculturalcities.editing;

/** What the OpenAPI document says of every write; the customizer of the document puts in the noun of the record. */
public final class WriteDescriptions {

    public static final String CREATED = " The answer is 201 with the {record} and its URL in Location, or 200 without"
            + " saving if validateOnly=true. ";
    public static final String IF_MATCH =
            " If-Match is required: 428 if it is missing, 412 if the {record} has changed since. ";
    public static final String CREATE = "Creates a {record}." + CREATED;
    public static final String REPLACES =
            "Replaces all editable fields of the {record}; fields that you omit are removed";
    public static final String REPLACE = REPLACES + "." + IF_MATCH;
    public static final String CHANGES =
            "Changes some fields of the {record} by JSON Merge Patch (RFC 7396): null removes"
                    + " a field, omitted fields stay";
    public static final String CHANGE = CHANGES + "." + IF_MATCH;
    public static final String DELETE = "Deletes a {record}. Later reads return 410." + IF_MATCH;
    public static final String DELETE_UNUSED = "; otherwise the answer is 409. Later reads return 410." + IF_MATCH;
    public static final String ONLY_ADMINS = "Only admins may call this.";

    private WriteDescriptions() {}
}
