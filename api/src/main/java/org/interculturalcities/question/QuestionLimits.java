package org.interculturalcities.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.interculturalcities.http.problem.RateLimit;
import org.interculturalcities.http.problem.TooManyRequestsException;
import org.interculturalcities.revision.Sql;

/** Limits the questions of one client, to one mailbox and to one city or network, in any hour. */
@ApplicationScoped
class QuestionLimits {

    static final int MOST_OF_CLIENT = 5;
    static final int MOST_OF_VISITOR = 3;
    static final int MOST_TO_RECIPIENT = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Sql sql;

    QuestionLimits(Sql sql) {
        this.sql = sql;
    }

    /** Rejects one question too many; a client is an IP address, a visitor the hash of an e-mail address. */
    void check(Recipient recipient, String client, byte[] visitor) {
        check("questions-of-client", MOST_OF_CLIENT, "client = ?", client);
        // Nobody can fill the mailbox of someone else with confirmations.
        check("questions-of-visitor", MOST_OF_VISITOR, "visitor = ?", visitor);
        check(
                "questions-to-recipient",
                MOST_TO_RECIPIENT,
                "entity = ? and entity_id = ?",
                recipient.entity(),
                recipient.id());
    }

    private void check(String policy, int most, String condition, Object... parameters) {
        List<Instant> recent = sql.query(
                "select created_at from question where created_at > now() - interval '1 hour' and " + condition
                        + " order by created_at desc limit " + most,
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                parameters);
        if (recent.size() == most) {
            Duration left = Duration.between(Instant.now(), recent.get(most - 1).plus(WINDOW));
            throw new TooManyRequestsException(
                    new RateLimit(policy, most, WINDOW, 0, left), "At most %d questions an hour".formatted(most));
        }
    }
}
