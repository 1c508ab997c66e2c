package org.interculturalcities.importing.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.interculturalcities.notice.Notices;
import org.interculturalcities.revision.Sql;

/** Tells whoever sent an import in how a step of it ended. */
@ApplicationScoped
class ImportNotices {

    private final Notices notices;
    private final Sql sql;

    ImportNotices(Notices notices, Sql sql) {
        this.notices = notices;
        this.sql = sql;
    }

    private record Sent(String principal, String name) {}

    /** Adds a notice in the current transaction, which ends the step. */
    void add(long id, String outcome) {
        if (!notices.areSent()) {
            return;
        }
        sql.query(
                        "select principal, coalesce(file_name, source) from import where id = ? and principal is not null",
                        row -> new Sent(row.getString(1), Objects.requireNonNull(row.getString(2))),
                        id)
                .forEach(sent -> notices.add(
                        sent.principal(),
                        (composer, mailbox) -> composer.compose(
                                mailbox,
                                outcome,
                                "id",
                                Long.toString(id),
                                "name",
                                sent.name(),
                                "url",
                                composer.url(mailbox.language(), "/desk/imports/" + id))));
    }
}
