package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Stores what each idempotent request created: a record, a token or an import
 * (draft-ietf-httpapi-idempotency-key-header). It writes in the same transaction, so that both are stored or neither.
 */
@ApplicationScoped
public class IdempotencyKeys {

    /** What the keys of imports say they created. */
    public static final String IMPORT = "import";

    // Imports are kept for good, and so are their keys.
    private static final String IS_EXPIRED = "made_at <= ? and entity <> 'import'";

    private final Sql sql;
    private final IdempotencySettings settings;

    IdempotencyKeys(Sql sql, IdempotencySettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** What was created, and its revision; 0 outside the catalogue. */
    public record CreatedResource(String entity, String id, long revision) {}

    private record Known(byte[] request, CreatedResource made) {}

    /**
     * The record or token that the principal created with this key; rejects a key that came with a different request. A
     * repetition at the same time waits here until this transaction ends.
     */
    public Optional<CreatedResource> find(String principal, IdempotencyKey key) {
        return find(principal, key, false);
    }

    /** The import that the principal created with this key; a record may have the same key. */
    public Optional<CreatedResource> findImport(String principal, IdempotencyKey key) {
        return find(principal, key, true);
    }

    private Optional<CreatedResource> find(String principal, IdempotencyKey key, boolean isImport) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                lock -> lock.setString(1, principal + " " + key.text()),
                row -> true);
        Optional<Known> known = sql
                .query(
                        "select request_hash, entity, entity_id, revision from idempotency_key where principal = ?"
                                + " and key = ? and (entity = 'import') = ? and not (" + IS_EXPIRED + ")",
                        statement -> {
                            statement.setString(1, principal);
                            statement.setString(2, key.text());
                            statement.setBoolean(3, isImport);
                            statement.setObject(4, oldest());
                        },
                        row -> new Known(
                                row.getBytes(1),
                                new CreatedResource(row.getString(2), row.getString(3), row.getLong(4))))
                .stream()
                .findFirst();
        if (known.isPresent() && !Arrays.equals(known.get().request(), key.request())) {
            throw new ReusedKeyException(key);
        }
        return known.map(Known::made);
    }

    private OffsetDateTime oldest() {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(settings.kept());
    }

    /** Stores the key of what this transaction creates, and deletes expired keys. */
    public void store(String principal, IdempotencyKey key, CreatedResource made) {
        sql.update("delete from idempotency_key where " + IS_EXPIRED, delete -> delete.setObject(1, oldest()));
        sql.update(
                "insert into idempotency_key (principal, key, request_hash, entity, entity_id, revision)"
                        + " values (?, ?, ?, ?, ?, ?)",
                insert -> {
                    insert.setString(1, principal);
                    insert.setString(2, key.text());
                    insert.setBytes(3, key.request());
                    insert.setString(4, made.entity());
                    insert.setString(5, made.id());
                    insert.setObject(6, made.revision() == 0 ? null : made.revision(), Types.BIGINT);
                });
    }
}
