package org.interculturalcities.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.interculturalcities.revision.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Stores the contacts of practices outside the revision log, so that deleted personal data is gone at once. A practice
 * holds only the revision that last changed its contact.
 */
@ApplicationScoped
public class PracticeContacts {

    private final Sql sql;
    private final EntityManager entities;

    PracticeContacts(Sql sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /** The contact of a practice, regardless of who may see it. */
    public Optional<Contact> of(Practice practice) {
        return practice.contactRevision() == null
                ? Optional.empty()
                : sql
                        .query(
                                "select name, organisation, email, phone, public from practice_contact where practice = ?",
                                ask -> ask.setLong(1, practice.id()),
                                row -> new Contact(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getBoolean(5)))
                        .stream()
                        .findFirst();
    }

    /** Saves the contact of a practice saved in this transaction, or deletes it. */
    public void put(Practice practice, @Nullable Contact contact) {
        // The contact references the practice by foreign key.
        entities.flush();
        sql.update("delete from practice_contact where practice = ?", delete -> delete.setLong(1, practice.id()));
        if (contact != null) {
            sql.update(
                    "insert into practice_contact (practice, name, organisation, email, phone, public)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    insert -> {
                        insert.setLong(1, practice.id());
                        insert.setString(2, contact.name());
                        insert.setString(3, contact.organisation());
                        insert.setString(4, contact.email());
                        insert.setString(5, contact.phone());
                        insert.setBoolean(6, contact.isPublic());
                    });
        }
    }
}
