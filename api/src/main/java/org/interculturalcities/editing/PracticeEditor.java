package org.interculturalcities.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.interculturalcities.access.Territory;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Slugs;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.Farewell;
import org.interculturalcities.revision.Ledger;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.Repetitions;
import org.interculturalcities.revision.Repetitions.Made;
import org.interculturalcities.revision.Revision;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.Writing;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.Version;

/** Makes, changes and deletes single practices, each as a revision of its own. */
@ApplicationScoped
class PracticeEditor {

    private static final String ENTITY = Records.name(Practice.class);

    private final Ledger ledger;
    private final RevisionLog log;
    private final RecordLog recordLog;
    private final Repetitions repetitions;
    private final Records records;
    private final Practices practices;
    private final Slugs slugs;
    private final ReadModel readModel;

    PracticeEditor(
            Ledger ledger,
            RevisionLog log,
            RecordLog recordLog,
            Repetitions repetitions,
            Records records,
            Practices practices,
            Slugs slugs,
            ReadModel readModel) {
        this.ledger = ledger;
        this.log = log;
        this.recordLog = recordLog;
        this.repetitions = repetitions;
        this.records = records;
        this.practices = practices;
        this.slugs = slugs;
        this.readModel = readModel;
    }

    /** A practice as it was written, or would be. */
    record Edited(Practice practice, Version version) {}

    /** Makes a practice, unless a request with this key has made it before. */
    Edited make(PracticeForm form, Optional<IdempotencyKey> key, Edit edit) {
        Author author = edit.caller().author();
        return write(edit, writing -> {
            Optional<Edited> before =
                    key.flatMap(known -> repetitions.find(author, known)).map(this::asMade);
            return before.orElseGet(() -> {
                Practice practice = new Practice(practices.nextId(), writing.time());
                Edited made =
                        settle(practice, form, edit, Optional.of(edit.caller().name()), writing);
                key.ifPresent(known ->
                        repetitions.note(author, known, new Made(ENTITY, practice.recordId(), writing.revision())));
                return made;
            });
        });
    }

    private Edited asMade(Made made) {
        Practice practice = (Practice) Objects.requireNonNull(records.parse(
                ENTITY, recordLog.state(ENTITY, made.id(), made.revision()).orElseThrow()));
        return new Edited(
                practice, new Version(made.revision(), log.time(made.revision()).orElseThrow()));
    }

    /** Changes a practice into what a form says; the form is made out of the practice as it is found. */
    Edited change(long id, Function<Practice, PracticeForm> form, Edit edit) {
        return write(edit, writing -> {
            Practice present = present(id, edit);
            Optional<String> maker = recordLog.maker(ENTITY, present.recordId());
            rights(edit).check(present, maker);
            Practice desired = records.copy(present);
            return settle(desired, form.apply(present), edit, maker, writing);
        });
    }

    void delete(long id, Farewell farewell, Edit edit) {
        write(edit, writing -> {
            Practice present = present(id, edit);
            rights(edit).check(present, recordLog.maker(ENTITY, present.recordId()));
            checkSuccessor(present, farewell);
            writing.delete(present, farewell);
            return present;
        });
    }

    private void checkSuccessor(Practice present, Farewell farewell) {
        String successor = farewell.replacedBy();
        if (successor == null) {
            return;
        }
        boolean isAnother = !successor.equals(present.recordId())
                && successor.matches("\\d{1,18}")
                && practices.findByIdOptional(Long.parseLong(successor)).isPresent();
        if (!isAnother) {
            throw Refusal.unknown("other " + ENTITY, successor);
        }
    }

    private <T> T write(Edit edit, Function<Writing, T> work) {
        Author author = edit.caller().author();
        return (edit.isRehearsal() ? ledger.rehearse(author, work) : ledger.make(author, work)).result();
    }

    // Whoever writes waits for all others, so what is read here stays so until the revision is made.
    private Practice present(long id, Edit edit) {
        Practice present = practices.findByIdOptional(id).orElseThrow(() -> Refusal.unknown(ENTITY, Long.toString(id)));
        edit.precondition().check(last(present).number());
        return present;
    }

    private Edited settle(Practice practice, PracticeForm form, Edit edit, Optional<String> maker, Writing writing) {
        try (Snapshot snapshot = readModel.now()) {
            new PracticeRules(form, snapshot.directory(), practices::calledBy).settle(practice, writing.revision());
        }
        rights(edit).check(practice, maker);
        slugs.give(List.of(practice));
        return writing.save(practice)
                ? new Edited(practice, new Version(writing.revision(), writing.time()))
                : new Edited(practice, Version.of(last(practice)));
    }

    private Revision last(Practice practice) {
        return recordLog.lastOf(ENTITY, practice.recordId()).orElseThrow();
    }

    private PracticeRights rights(Edit edit) {
        try (Snapshot snapshot = readModel.now()) {
            return new PracticeRights(edit.caller(), Territory.of(edit.caller(), snapshot));
        }
    }
}
