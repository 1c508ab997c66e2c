package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeContacts;
import org.interculturalcities.revision.WriteTransaction;

/**
 * Restores the contacts that an import replaced. The change log has no personal data, so they come from the plan. Once
 * the plan has expired, the imported contact stays.
 */
@ApplicationScoped
class ReplacedContacts {

    private static final String PART = "contact.";

    private final PracticeContacts contacts;
    private final ImportRows rows;
    private final ObjectMapper json;

    ReplacedContacts(PracticeContacts contacts, ImportRows rows, ObjectMapper json) {
        this.contacts = contacts;
        this.rows = rows;
        this.json = json;
    }

    /** Saves the state of a practice before an import, with its contact at that time. */
    void save(Practice before, Practice imported, long task, WriteTransaction transaction) {
        if (Objects.equals(before.contactRevision(), imported.contactRevision())) {
            transaction.save(before);
            return;
        }
        // A previous absence of a contact is always known.
        Optional<Contact> contact = before.contactRevision() == null
                ? Optional.empty()
                : before(imported, rows.changes(task, imported.recordId()));
        contact.ifPresent(former -> before.setContactRevision(transaction.revision()));
        transaction.save(before);
        contacts.put(before, contact.orElse(null));
    }

    private Optional<Contact> before(Practice imported, List<FieldChange> changes) {
        ObjectNode contact =
                contacts.of(imported).map(json::<ObjectNode>valueToTree).orElseGet(json::createObjectNode);
        changes.stream()
                .filter(change -> change.field().startsWith(PART))
                .forEach(change -> contact.set(change.field().substring(PART.length()), change.from()));
        return Optional.of(json.convertValue(contact, Contact.class)).filter(former -> !former.hasNoFields());
    }
}
