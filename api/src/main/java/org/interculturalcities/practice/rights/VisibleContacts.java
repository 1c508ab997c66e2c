package org.interculturalcities.practice.rights;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.AccessScope;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeContacts;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.search.Snapshot;
import org.jspecify.annotations.Nullable;

/** Shows the contacts of practices to callers who may see them. */
@ApplicationScoped
public class VisibleContacts {

    private final PracticeContacts contacts;
    private final RecordLog log;
    private final Access access;

    VisibleContacts(PracticeContacts contacts, RecordLog log, Access access) {
        this.contacts = contacts;
        this.log = log;
        this.access = access;
    }

    /** The contact if the caller may see it: a public one is indexed with the practice, others need write access. */
    @Nullable
    public Contact of(Practice practice, Snapshot snapshot) {
        // The caller is looked up only for contacts that are not public.
        if (practice.contactRevision() == null) {
            return null;
        }
        return access.caller()
                .filter(caller -> mayWrite(caller, practice, snapshot))
                .flatMap(caller -> contacts.of(practice))
                .orElse(practice.contact());
    }

    private boolean mayWrite(Caller caller, Practice practice, Snapshot snapshot) {
        return caller.role().includes(Role.CONTRIBUTOR)
                && new PracticeRights(caller, AccessScope.of(caller, snapshot))
                        .may(
                                practice,
                                log.creator(EntitySerializer.name(Practice.class), practice.recordId())
                                        .orElse(""));
    }
}
