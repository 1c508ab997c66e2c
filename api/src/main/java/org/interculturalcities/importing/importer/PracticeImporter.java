package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.PracticeColumns;
import org.interculturalcities.editing.MergePatch;
import org.interculturalcities.editing.practice.PracticeForm;
import org.interculturalcities.editing.practice.PracticeRules;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeContacts;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Slugs;
import org.interculturalcities.practice.rights.PracticeRights;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Imports practices with their texts, one row for each language. */
@Singleton
class PracticeImporter implements RecordImporter {

    private static final String CONTACT = "contact";
    private static final long NOT_YET = 0;
    private static final int RECORDS_AT_ONCE = 100;

    private final Practices practices;
    private final EntitySerializer records;
    private final RecordLog log;
    private final Slugs slugs;
    private final PracticeLookup known;
    private final PracticeContacts contacts;
    private final ObjectMapper json;

    PracticeImporter(
            Practices practices,
            EntitySerializer records,
            RecordLog log,
            Slugs slugs,
            PracticeLookup known,
            PracticeContacts contacts,
            ObjectMapper json) {
        this.practices = practices;
        this.records = records;
        this.log = log;
        this.slugs = slugs;
        this.known = known;
        this.contacts = contacts;
        this.json = json;
    }

    @Override
    public String name() {
        return "practices";
    }

    @Override
    public String entity() {
        return EntitySerializer.name(Practice.class);
    }

    @Override
    public Role least() {
        return Role.CONTRIBUTOR;
    }

    @Override
    public int recordsAtOnce() {
        return RECORDS_AT_ONCE;
    }

    @Override
    public ColumnSet columns() {
        return PracticeColumns.PRACTICES;
    }

    @Override
    public String key(TableRow row, Headings headings) {
        String externalId = headings.raw(row, PracticeColumns.EXTERNAL_ID);
        String id = headings.raw(row, PracticeColumns.ID);
        if (!externalId.isEmpty()) {
            return "external " + externalId;
        } else if (!id.isEmpty()) {
            return "own " + id;
        }
        String title = headings.raw(row, PracticeColumns.TITLE);
        return "title " + TextAnalyzer.fold(title + " in " + headings.raw(row, PracticeColumns.CITIES));
    }

    @Override
    public void begin(long after, ImportSession session) {
        known.lookUpTitles(after, session);
    }

    @Override
    public void understand(List<RowGroup> groups, ImportSession session) {
        new PracticeMatcher(known, session).match(groups, this::present);
        groups.forEach(group -> new PracticeRows(group, session).fillPatch());
    }

    @Override
    public void lookUp(List<ObjectNode> patches, ImportSession session) {
        known.lookUp(
                patches.stream()
                        .flatMap(patch -> patch.path("externalIds").valueStream())
                        .map(id -> new ExternalId(
                                id.path("source").asText(), id.path("id").asText()))
                        .toList(),
                session);
    }

    @Override
    public Optional<String> probablySame(VersionedEntity desired, int line, ImportSession session) {
        return known.sameTitle((Practice) desired, "line " + line, session);
    }

    @Override
    public Map<String, VersionedEntity> present(Collection<String> ids) {
        Map<String, VersionedEntity> present = new HashMap<>();
        practices
                .findAllById(ids.stream().map(Long::valueOf).toList())
                .forEach(practice -> present.put(practice.recordId(), practice));
        return present;
    }

    @Override
    public JsonNode form(VersionedEntity record) {
        Practice practice = (Practice) record;
        return json.valueToTree(PracticeForm.of(practice, contacts.of(practice).orElse(null)));
    }

    // The contact is stored separately from the practice.
    @Override
    public JsonNode form(VersionedEntity settled, ObjectNode patch) {
        ObjectNode form = (ObjectNode) form(settled);
        return patch.has(CONTACT) ? form.set(CONTACT, patch.get(CONTACT)) : form;
    }

    @Override
    public VersionedEntity apply(@Nullable VersionedEntity present, ObjectNode patch, ImportSession session) {
        if (present != null) {
            checkRights(present, session);
        }
        Practice desired = present == null ? new Practice(NOT_YET, session.time()) : records.copy((Practice) present);
        PracticeForm form = merged(present, patch);
        new PracticeRules(form, session.referenceData(), id -> known.holder(id, session))
                .apply(desired, session.revision());
        if (patch.has(CONTACT) && !contacts.of(desired).equals(Optional.ofNullable(form.contact()))) {
            desired.setContactRevision(session.revision());
        }
        checkRights(desired, session);
        return desired;
    }

    @Override
    public void checkRights(VersionedEntity record, ImportSession session) {
        Practice practice = (Practice) record;
        Caller caller = session.task().caller();
        // The creator matters only for drafts of contributors.
        String maker = practice.id() == NOT_YET || caller.role() != Role.CONTRIBUTOR
                ? caller.principal()
                : log.maker(entity(), practice.recordId()).orElse("");
        new PracticeRights(caller, session.accessScope()).check(practice, maker);
    }

    private PracticeForm merged(@Nullable VersionedEntity present, ObjectNode patch) {
        try {
            JsonNode before = present == null ? json.createObjectNode() : form(present);
            return json.treeToValue(MergePatch.apply(before, patch), PracticeForm.class);
        } catch (JsonProcessingException e) {
            throw ProblemException.body(e);
        }
    }

    @Override
    public List<String> write(List<Settled> settled, ImportSession session, WriteTransaction transaction) {
        int created =
                (int) settled.stream().filter(each -> each.present() == null).count();
        Iterator<Long> ids = practices.nextIds(created).iterator();
        List<Practice> written = new ArrayList<>();
        for (Settled each : settled) {
            Practice desired = (Practice) each.desired();
            written.add(each.present() == null ? desired.setId(ids.next()) : desired);
        }
        slugs.assign(written);
        for (int i = 0; i < written.size(); i++) {
            if (settled.get(i).present() == null) {
                transaction.create(written.get(i));
            } else {
                transaction.save(written.get(i));
            }
            if (settled.get(i).patch().has(CONTACT)) {
                Settled each = settled.get(i);
                contacts.put(
                        written.get(i), merged(each.present(), each.patch()).contact());
            }
        }
        return written.stream().map(Practice::recordId).toList();
    }

    @Override
    public List<String> inUse(Collection<String> ids) {
        return List.of();
    }
}
