package org.interculturalcities.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a table file; detects the format from the content, not the file name. */
public final class TableReader {

    private static final List<byte[]> NO_TABLES = List.of(
            bytes("%PDF"), bytes("{\\rtf"), bytes("\u0089PNG"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0
            });
    private static final byte[] ZIP = bytes("PK\u0003\u0004");

    private TableReader() {}

    /**
     * Returns the tables of a file: the sheets of a workbook, or the only table. Detects the encoding too; the declared one
     * decides only if the bytes are ambiguous.
     */
    public static List<Table> open(Path file, @Nullable Charset declared) throws IOException {
        byte[] beginning = Encodings.beginning(file);
        if (beginning.length == 0) {
            throw new Table.UnreadableException(0, "empty", "There is nothing in the file");
        } else if (begins(beginning, ZIP)) {
            return XlsxTable.sheets(file);
        } else if (NO_TABLES.stream().anyMatch(kind -> begins(beginning, kind))) {
            throw unknown();
        }
        Charset encoding = Encodings.of(file, declared);
        if (new String(beginning, encoding).indexOf('\0') >= 0) {
            throw unknown();
        }
        String text =
                new String(beginning, encoding).replaceFirst("^\uFEFF", "").stripLeading();
        if (text.startsWith("[") || isList(text)) {
            return List.of(new JsonTable(file, encoding));
        }
        return List.of(text.startsWith("{") ? new NdjsonTable(file, encoding) : new DelimitedTable(file, encoding));
    }

    // An object with data is a list of this API; any other object is the first line of NDJSON.
    private static boolean isList(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isData = parser.currentName().equals("data");
                if (parser.nextToken() == JsonToken.START_ARRAY && isData) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Table.UnreadableException unknown() {
        return new Table.UnreadableException(
                0, "unknown-format", "This is none of CSV, TSV, XLSX, NDJSON and JSON; save it as .xlsx or CSV");
    }
}
