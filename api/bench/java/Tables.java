package bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Rows on their way into tables by COPY, table by table in the order in which they were first named. */
final class Tables {

    private final CopyManager copies;
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

    Tables(Connection database) throws SQLException {
        copies = new CopyManager(database.unwrap(BaseConnection.class));
    }

    /** Keeps a row for a table, which is named with its columns. */
    void row(String table, Object... cells) {
        StringBuilder csv = rows.computeIfAbsent(table, name -> new StringBuilder());
        for (int i = 0; i < cells.length; i++) {
            csv.append(i == 0 ? "" : ",");
            if (cells[i] != null) {
                String quoted = cells[i].toString().replace("\"", "\"\"");
                csv.append('"').append(quoted).append('"');
            }
        }
        csv.append('\n');
    }

    void copy() throws SQLException, IOException {
        for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
            StringReader csv = new StringReader(table.getValue().toString());
            copies.copyIn("copy " + table.getKey() + " from stdin (format csv)", csv);
        }
        rows.clear();
    }
}
