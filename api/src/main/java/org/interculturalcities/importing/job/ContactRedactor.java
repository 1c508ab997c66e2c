package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.Sql;
import org.jboss.logging.Logger;

/**
 * Deletes removed or replaced contacts from plans and files, because they are personal data. Undo does not need them:
 * it skips records that were edited since.
 */
@ApplicationScoped
class ContactRedactor {

    private static final Logger LOG = Logger.getLogger(ContactRedactor.class);

    private final Sql sql;

    ContactRedactor(Sql sql) {
        this.sql = sql;
    }

    // The write is already committed, so a failure here must not fail the request.
    void onWrite(@Observes RevisionWriter.Written written) {
        try {
            deleteReplacedIn(written.revision());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Import rows still contain contacts that revision %d removed", written.revision());
        }
    }

    private void deleteReplacedIn(long revision) {
        sql.update(
                """
                with outdated as (
                    select r.import, r.number from change c
                    join import i on i.revision < c.revision and coalesce(i.reversal, 0) < c.revision
                    join import_row r on r.import = i.id and r.target = c.entity_id
                    left join practice p on p.id::text = r.target
                    where c.revision = ? and c.entity = 'practice' and i.kind in ('practices', 'translations')
                        and (p.id is null or p.contact_revision = c.revision)
                        and (jsonb_exists(r.patch, 'contact') or jsonb_path_exists(r.changes, '$[*].field ? (@ starts with "contact.")'))
                ), deleted_files as (
                    delete from import_file where import in (select import from outdated)
                ), deleted_texts as (
                    update import i set %s
                    where id in (select import from outdated)
                )
                update import_row r set patch = r.patch - 'contact', cells = r.cells - 'contact',
                    changes = jsonb_path_query_array(r.changes, '$[*] ? (!(@.field starts with "contact."))')
                from outdated o where r.import = o.import and r.number = o.number
                """
                        .formatted(CleanupJob.WITHOUT_TEXTS),
                revision);
    }
}
