package org.interculturalcities.editing.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.access.AccessScope;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Principals;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeContacts;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Slugs;
import org.interculturalcities.practice.rights.PracticeRights;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.search.Snapshot;

/** Defines the editing of practices: by coordinators of their cities, and as drafts by their creators. */
@ApplicationScoped
public class PracticeEditing implements EditableType<Practice, PracticeForm, PracticeDetail> {

    private final Practices practices;
    private final PracticeContacts contacts;
    private final Slugs slugs;
    private final EntitySerializer records;
    private final RecordLog log;
    private final Principals principals;
    private final ReadModel readModel;

    PracticeEditing(
            Practices practices,
            PracticeContacts contacts,
            Slugs slugs,
            EntitySerializer records,
            RecordLog log,
            Principals principals,
            ReadModel readModel) {
        this.practices = practices;
        this.contacts = contacts;
        this.slugs = slugs;
        this.records = records;
        this.log = log;
        this.principals = principals;
        this.readModel = readModel;
    }

    @Override
    public Class<Practice> type() {
        return Practice.class;
    }

    @Override
    public Role least() {
        return Role.CONTRIBUTOR;
    }

    @Override
    public Optional<Object> key(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    @Override
    public PracticeForm form(Practice practice) {
        return PracticeForm.of(practice, contacts.of(practice).orElse(null));
    }

    @Override
    public Practice apply(
            PracticeForm form,
            Optional<Practice> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        Practice practice =
                present.map(records::copy).orElseGet(() -> new Practice(practices.nextId(), transaction.time()));
        new PracticeRules(form, referenceData, practices::findByExternalId).apply(practice, transaction.revision());
        new ReviewRules(caller, principals::nameOfReviewer)
                .apply(form, practice, author(practice, caller), transaction);
        if (!contacts.of(practice).equals(contact(form))) {
            practice.setContactRevision(transaction.revision());
        }
        slugs.assign(List.of(practice));
        return practice;
    }

    private String author(Practice practice, Caller caller) {
        return log.firstOf(EntitySerializer.name(Practice.class), practice.recordId())
                .map(revision -> revision.author().who())
                .orElse(caller.name());
    }

    private static Optional<Contact> contact(PracticeForm form) {
        return Optional.ofNullable(form.contact()).filter(contact -> !contact.hasNoFields());
    }

    @Override
    public void saveContact(PracticeForm form, Practice saved) {
        Contact contact = contact(form).orElse(null);
        if (saved.contactRevision() != null) {
            contacts.put(saved, contact);
        }
        saved.setContact(contact);
    }

    @Override
    public void checkRights(Caller caller, Practice practice) {
        // The log names the creator only after the write.
        String maker = log.creator(EntitySerializer.name(Practice.class), practice.recordId())
                .orElse(caller.principal());
        try (Snapshot snapshot = readModel.now()) {
            new PracticeRights(caller, AccessScope.of(caller, snapshot)).check(practice, maker);
        }
    }

    @Override
    public Single<PracticeDetail> answer(
            WriteResult<Practice> edited, RequestContext context, SingleParameters parameters) {
        PracticeDetail detail = new PracticeView(context.snapshot(), context.languages(), context.url())
                .detail(
                        edited.record(),
                        edited.version(),
                        parameters.isInOneLanguage(),
                        edited.record().contact(),
                        TextWarnings.of(edited.record()));
        return context.answer(detail, detail.links());
    }
}
