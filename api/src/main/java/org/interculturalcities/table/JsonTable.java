package org.interculturalcities.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a JSON array of objects: top-level, or in {@code data} as in the lists of this API. */
record JsonTable(Path file, Charset encoding) implements Table {

    @Override
    public TableLayout layout() {
        return new TableLayout(TableFormat.JSON, encoding, null);
    }

    @Override
    public void read(HeadingLines ignored, Consumer<TableRow> reader) throws IOException {
        try (RowLimit text = new RowLimit(Encodings.open(file, encoding));
                JsonParser parser = new JsonFactory().createParser(text)) {
            parser.setCodec(JsonRows.JSON);
            try {
                goToArray(parser);
                int number = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                    int line = parser.currentTokenLocation().getLineNr();
                    JsonNode record = parser.readValueAsTree();
                    text.nextRow();
                    reader.accept(JsonRows.row(++number, line, record));
                }
            } catch (JsonProcessingException e) {
                throw notJson(parser);
            }
        }
    }

    private static void goToArray(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME
                    && !parser.currentName().equals("data")) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new UnreadableException(1, "not-a-list", "The JSON is not an array, and has no array in \"data\"");
        }
    }

    private static UnreadableException notJson(JsonParser parser) {
        int line = parser.currentLocation().getLineNr();
        return new UnreadableException(line, "not-json", "The JSON is invalid from line %d on".formatted(line));
    }
}
