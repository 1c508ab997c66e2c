package org.interculturalcities.importing.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.revision.Sql;

/** Stores the planned rows of imports. */
@ApplicationScoped
public class ImportRows {

    private static final String SELECT =
            "select number, line, leader, external_id, action, target, changes, problems, cells, patch, reversal from import_row ";

    private static final int MAX_LINES = 50;

    private final Sql sql;
    private final JsonText json;

    ImportRows(Sql sql, JsonText json) {
        this.sql = sql;
        this.json = json;
    }

    public void add(long id, List<PlannedRow> rows) {
        sql.batchUpdate(
                """
                insert into import_row (import, number, line, leader, external_id, action, target, changes, problems, cells, patch)
                    values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)
                """,
                rows,
                (insert, row) -> Sql.bind(
                        insert,
                        id,
                        row.number(),
                        row.line(),
                        row.leader(),
                        row.externalId(),
                        row.action().word(),
                        row.target(),
                        json.write(row.changes()),
                        json.write(row.problems()),
                        json.write(row.cells()),
                        row.patch() == null ? null : row.patch().toString()));
    }

    /** Whether the file has a row that begins on this line. */
    public boolean has(long id, int line) {
        return !sql.query(
                        "select 1 from import_row where import = ? and line = ? and line > 0 limit 1",
                        row -> 1,
                        id,
                        line)
                .isEmpty();
    }

    public void clear(long id) {
        sql.update("delete from import_row where import = ?", id);
    }

    /** Returns rows after a row number with these actions, in file order. */
    public List<PlannedRow> after(long id, int number, List<RowAction> actions, int limit) {
        return sql.query(
                SELECT + "where import = ? and number > ? and action = any(?) order by number limit ?",
                this::read,
                id,
                number,
                actions.stream().map(RowAction::word).toList(),
                limit);
    }

    /** Returns the leaders of written records after a row number, in file order. */
    public List<PlannedRow> leaders(long id, int number, int limit) {
        return sql.query(
                SELECT + "where import = ? and number > ? and patch is not null order by number limit ?",
                this::read,
                id,
                number,
                limit);
    }

    /** Returns the planned changes of a record, without the texts in other rows. */
    public List<FieldChange> changes(long id, String target) {
        return sql
                .query(
                        "select changes from import_row where import = ? and target = ? and number = leader",
                        row -> List.of(json.parse(row.getString(1), FieldChange[].class)),
                        id,
                        target)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** A practice of a source that no row of a plan means. */
    public record AbsentRecord(String id, String externalId) {}

    /** Returns the practices of a source that no row means, not even as a probable duplicate, without archived ones. */
    public List<AbsentRecord> absentPractices(long id, String source) {
        return sql.query(
                """
                with listed as (
                    select target as id from import_row where import = ? and target is not null
                    union select jsonb_path_query(problems, '$[*] ? (@.code == "possible-duplicate").allowed[*]') #>> '{}'
                        from import_row where import = ?
                )
                select p.id::text, min(e.id) from practice_external_id e join practice p on p.id = e.practice
                where e.source = ? and p.status <> 'archived' and not exists (select from listed l where l.id = p.id::text)
                group by p.id order by p.id
                """,
                row -> new AbsentRecord(row.getString(1), row.getString(2)),
                id,
                id,
                source);
    }

    /** Returns the number of practices of a source that are not archived. */
    public int countPractices(String source) {
        return sql.query(
                        """
                        select count(distinct p.id) from practice_external_id e join practice p on p.id = e.practice
                        where e.source = ? and p.status <> 'archived'
                        """,
                        row -> row.getInt(1),
                        source)
                .get(0);
    }

    /** Returns the lines of the first rows with errors of which nobody knows what record they mean. */
    public List<Integer> linesOfUnknownRecords(long id) {
        return sql.query(
                """
                select line from import_row where import = ? and action = 'error' and target is null
                order by number limit ?
                """,
                row -> row.getInt(1),
                id,
                MAX_LINES);
    }

    /** Returns the number of the last row. */
    public int lastNumber(long id) {
        return sql.query("select max(number) from import_row where import = ?", row -> row.getInt(1), id)
                .get(0);
    }

    /** Stores the ids of written records, by the number of their leader, in all of their rows. */
    public void saveTargets(long id, Map<Integer, String> targets) {
        sql.batchUpdate(
                "update import_row set target = ? where import = ? and leader = ?",
                targets.entrySet(),
                (update, target) -> Sql.bind(update, target.getValue(), id, target.getKey()));
    }

    /** Stores what undoing the import did with these records. */
    public void saveReversal(long id, List<String> targets, String outcome) {
        sql.update(
                "update import_row set reversal = ? where import = ? and target = any(?) and action in ('create', 'update', 'archive')",
                outcome,
                id,
                targets);
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
                json.parse(row.getString("cells"), new TypeReference<Map<String, String>>() {}),
                patch == null ? null : json.parse(patch, JsonNode.class),
                row.getString("reversal"));
    }
}
