package org.interculturalcities.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.table.TableRow.Fault;

/** Converts JSON objects to rows. */
final class JsonRows {

    static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

    private JsonRows() {}

    static TableRow row(int number, int line, JsonNode record) {
        if (!record.isObject()) {
            return faulty(number, line, "not-a-record", "This is not a JSON object");
        }
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        record.fields().forEachRemaining(field -> cells.put(field.getKey(), field.getValue()));
        return new TableRow(number, line, cells, new ArrayList<>());
    }

    static TableRow faulty(int number, int line, String code, String message) {
        return new TableRow(number, line, Map.of(), new ArrayList<>(List.of(new Fault("", code, message))));
    }
}
