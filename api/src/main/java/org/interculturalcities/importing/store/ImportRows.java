package org.interculturalcities.importing.store;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.revision.Sql;

/** Stores the planned rows of imports. */
@ApplicationScoped
public class ImportRows {

    private static final String COLUMNS =
            "number, line, leader, external_id, action, target, changes, problems, patch, reversal from import_row ";

    private final Sql sql;
    private final JsonText json;

    ImportRows(Sql sql, JsonText json) {
        this.sql = sql;
        this.json = json;
    }

    public void add(long id, List<PlannedRow> rows) {
        sql.changeEach(
                """
                insert into import_row (import, number, line, leader, external_id, action, target, changes, problems, patch)
                    values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)
                """,
                rows,
                (insert, row) -> bind(insert, id, row));
    }

    private void bind(PreparedStatement insert, long id, PlannedRow row) throws SQLException {
        insert.setLong(1, id);
        insert.setInt(2, row.number());
        insert.setInt(3, row.line());
        insert.setInt(4, row.leader());
        insert.setString(5, row.externalId());
        insert.setString(6, row.action().word());
        insert.setString(7, row.target());
        insert.setString(8, json.write(row.changes()));
        insert.setString(9, json.write(row.problems()));
        insert.setString(10, row.patch() == null ? null : row.patch().toString());
    }

    public void clear(long id) {
        sql.change("delete from import_row where import = ?", delete -> delete.setLong(1, id));
    }

    public Map<RowAction, Integer> counts(long id) {
        Map<RowAction, Integer> counts = new EnumMap<>(RowAction.class);
        sql.ask(
                "select action, count(*) from import_row where import = ? group by action",
                ask -> ask.setLong(1, id),
                row -> counts.put(RowAction.of(row.getString(1)), row.getInt(2)));
        return counts;
    }

    /** Returns rows after a row number with these actions, in file order. */
    public List<PlannedRow> after(long id, int number, List<RowAction> actions, int limit) {
        return sql.ask(
                "select " + COLUMNS + "where import = ? and number > ? and action = any(?) order by number limit ?",
                ask -> {
                    ask.setLong(1, id);
                    ask.setInt(2, number);
                    ask.setArray(
                            3,
                            ask.getConnection()
                                    .createArrayOf(
                                            "text",
                                            actions.stream()
                                                    .map(RowAction::word)
                                                    .toArray()));
                    ask.setInt(4, limit);
                },
                this::read);
    }

    /** Returns the leaders of written records after a row number, in file order. */
    public List<PlannedRow> leaders(long id, int number, int limit) {
        return sql.ask(
                "select " + COLUMNS + "where import = ? and number > ? and patch is not null order by number limit ?",
                ask -> {
                    ask.setLong(1, id);
                    ask.setInt(2, number);
                    ask.setInt(3, limit);
                },
                this::read);
    }

    /** Returns the planned changes of a record, without the texts in other rows. */
    public List<FieldChange> changes(long id, String target) {
        return sql
                .ask(
                        "select changes from import_row where import = ? and target = ? and number = leader",
                        ask -> {
                            ask.setLong(1, id);
                            ask.setString(2, target);
                        },
                        row -> List.of(json.parse(row.getString(1), FieldChange[].class)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Stores the id of the written record for each leader and its other rows. */
    public void saveWritten(long id, List<PlannedRow> leaders) {
        sql.changeEach("update import_row set target = ? where import = ? and leader = ?", leaders, (update, row) -> {
            update.setString(1, row.target());
            update.setLong(2, id);
            update.setInt(3, row.leader());
        });
    }

    public void noteReversal(long id, List<String> targets, String outcome) {
        sql.change(
                "update import_row set reversal = ? where import = ? and target = any(?) and action in ('create', 'update')",
                update -> {
                    update.setString(1, outcome);
                    update.setLong(2, id);
                    update.setArray(3, update.getConnection().createArrayOf("text", targets.toArray()));
                });
    }

    private PlannedRow read(ResultSet row) throws SQLException {
        String patch = row.getString("patch");
        return new PlannedRow(
                row.getInt("number"),
                row.getInt("line"),
                row.getInt("leader"),
                row.getString("external_id"),
                RowAction.of(row.getString("action")),
                row.getString("target"),
                List.of(json.parse(row.getString("changes"), FieldChange[].class)),
                List.of(json.parse(row.getString("problems"), RowProblem[].class)),
                patch == null ? null : json.parse(patch, JsonNode.class),
                row.getString("reversal"));
    }
}
