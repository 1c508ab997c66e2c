package org.interculturalcities.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.interculturalcities.revision.Sql;

/** Finds valid tokens that end within a week. */
@ApplicationScoped
public class ExpiringTokens {

    private final Sql sql;

    ExpiringTokens(Sql sql) {
        this.sql = sql;
    }

    /** A token that ends; {@code issuedBy} is the name of an admin. */
    public record ExpiringToken(String principal, Instant expiresAt, String issuedBy) {}

    /**
     * The tokens whose holders have an address and were not told yet; they count as told if the transaction commits.
     * Tokens that were issued for a week or less are left out: their holders know.
     */
    public List<ExpiringToken> announce() {
        return sql.query(
                """
                update access_token t set end_announced_at = now() from principal p
                where p.id = t.principal and p.email is not null and t.revoked_at is null and t.end_announced_at is null
                    and t.expires_at between now() and now() + interval '7 days'
                    and t.created_at < t.expires_at - interval '7 days'
                returning p.id::text, t.expires_at, t.created_by
                """,
                row -> new ExpiringToken(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)));
    }
}
