package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
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
import org.interculturalcities.practice.Review;
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
    private final PracticeLookup lookup;
    private final PracticeContacts contacts;
    private final ReplacedContacts replacedContacts;
    private final ObjectMapper json;

    PracticeImporter(
            Practices practices,
            EntitySerializer records,
            RecordLog log,
            Slugs slugs,
            PracticeLookup lookup,
            PracticeContacts contacts,
            ReplacedContacts replacedContacts,
            ObjectMapper json) {
        this.practices = practices;
        this.records = records;
        this.log = log;
        this.slugs = slugs;
        this.lookup = lookup;
        this.contacts = contacts;
        this.replacedContacts = replacedContacts;
        this.json = json;
    }

    @Override
    public String kind() {
        return "practices";
    }

    @Override
    public String entity() {
        return EntitySerializer.name(Practice.class);
    }

    @Override
    public Role lowestRole() {
        return Role.CONTRIBUTOR;
    }

    @Override
    public int recordsAtOnce() {
        return RECORDS_AT_ONCE;
    }

    @Override
    public String groupingKey(TableRow row, Headings headings) {
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
    public void prepare(long after, ImportRun run) {
        lookup.loadTitles(after, run);
    }

    @Override
    public Map<RowGroup, String> identify(List<RowGroup> groups, ImportRun run) {
        return new PracticeMatcher(lookup, run).identify(groups);
    }

    @Override
    public void resolve(List<RowGroup> groups, ImportRun run) {
        new PracticeMatcher(lookup, run).match(groups, this::findAll);
        groups.forEach(group -> new PracticeRows(group, run).fillPatch());
        if (run.task().archivesAbsent()) {
            returnStatus(groups);
        }
    }

    // Practices that left with one file come back with the next, unless it says their status.
    private void returnStatus(List<RowGroup> groups) {
        Map<String, String> statuses = lookup.statusesBeforeArchiving(
                groups.stream().map(RowGroup::target).filter(Objects::nonNull).toList());
        groups.stream().filter(group -> statuses.containsKey(group.target())).forEach(group -> group.patch()
                .putIfAbsent("status", TextNode.valueOf(statuses.get(group.target()))));
    }

    @Override
    public void preload(List<ObjectNode> patches, ImportRun run) {
        lookup.loadExternalIds(
                patches.stream()
                        .flatMap(patch -> patch.path("externalIds").valueStream())
                        .map(id -> new ExternalId(
                                id.path("source").asText(), id.path("id").asText()))
                        .toList(),
                run);
    }

    @Override
    public Optional<String> findDuplicate(VersionedEntity desired, int line, ImportRun run) {
        return lookup.findSameTitle((Practice) desired, "line " + line, run);
    }

    @Override
    public Map<String, VersionedEntity> findAll(Collection<String> ids) {
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
    public JsonNode form(VersionedEntity desired, ObjectNode patch) {
        ObjectNode form = (ObjectNode) form(desired);
        return patch.has(CONTACT) ? form.set(CONTACT, patch.get(CONTACT)) : form;
    }

    @Override
    public VersionedEntity desired(@Nullable VersionedEntity present, ObjectNode patch, ImportRun run) {
        if (present != null) {
            checkRights(present, run);
        }
        Practice desired = present == null ? new Practice(NOT_YET, run.time()) : records.copy((Practice) present);
        PracticeForm form = merged(present, patch);
        new PracticeRules(form, run.referenceData(), id -> lookup.find(id, run)).apply(desired, run.revision());
        if (patch.has(CONTACT) && !contacts.of(desired).equals(Optional.ofNullable(form.contact()))) {
            desired.setContactRevision(run.revision());
        }
        if (present == null) {
            desired.setReview(Review.NONE.by(run.task().caller().name()));
        }
        checkRights(desired, run);
        return desired;
    }

    @Override
    public void checkRights(VersionedEntity record, ImportRun run) {
        Practice practice = (Practice) record;
        Caller caller = run.task().caller();
        // The creator matters only for drafts of contributors.
        String maker = practice.id() == NOT_YET || caller.role() != Role.CONTRIBUTOR
                ? caller.principal()
                : log.creator(entity(), practice.recordId()).orElse("");
        new PracticeRights(caller, run.accessScope()).check(practice, maker);
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
    public List<String> write(List<RecordWrite> writes, ImportRun run, WriteTransaction transaction) {
        List<RecordWrite> created =
                writes.stream().filter(write -> write.present() == null).toList();
        Iterator<Long> ids = practices.nextIds(created.size()).iterator();
        created.forEach(write -> ((Practice) write.desired()).setId(ids.next()));
        slugs.assign(writes.stream().map(write -> (Practice) write.desired()).toList());
        for (RecordWrite write : writes) {
            Practice practice = (Practice) write.desired();
            if (write.present() == null) {
                transaction.create(practice);
            } else {
                transaction.save(practice);
            }
            if (write.patch().has(CONTACT)) {
                contacts.put(practice, merged(write.present(), write.patch()).contact());
            }
        }
        return writes.stream().map(write -> write.desired().recordId()).toList();
    }

    // Slugs that the import created keep redirecting to the practice.
    @Override
    public void restore(VersionedEntity before, VersionedEntity imported, ImportRun run, WriteTransaction transaction) {
        Practice after = (Practice) imported;
        replacedContacts.save(
                ((Practice) before).addFormerSlug(after.slug()),
                after,
                run.task().id(),
                transaction);
    }
}
