package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Stores which record each idempotent request created (draft-ietf-httpapi-idempotency-key-header). It writes in the
 * same transaction, so that record and key are stored both or neither.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private final Sql sql;
    private final IdempotencySettings settings;

    IdempotencyKeys(Sql sql, IdempotencySettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** The created record and its revision; 0 for records outside the catalogue. */
    public record Made(String entity, String id, long revision) {}

    private record Known(byte[] request, Made made) {}

    /** The record that the principal created with this key; rejects a key that came with a different request. */
    public Optional<Made> find(String principal, IdempotencyKey key) {
        Optional<Known> known = sql
                .ask(
                        "select request_hash, entity, entity_id, revision from idempotency_key"
                                + " where principal = ? and key = ? and made_at > ?",
                        statement -> {
                            statement.setString(1, principal);
                            statement.setString(2, key.text());
                            statement.setObject(3, oldest());
                        },
                        row -> new Known(row.getBytes(1), new Made(row.getString(2), row.getString(3), row.getLong(4))))
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

    /** Stores the key of a record that this transaction creates, and deletes expired keys. */
    public void note(String principal, IdempotencyKey key, Made made) {
        sql.change("delete from idempotency_key where made_at <= ?", delete -> delete.setObject(1, oldest()));
        sql.change(
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
