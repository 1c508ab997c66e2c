package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.DirectoryColumns;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.editing.directory.MembershipEditing;
import org.interculturalcities.editing.directory.MembershipForm;
import org.interculturalcities.editing.directory.MembershipRules;
import org.interculturalcities.network.Confirmation;
import org.interculturalcities.network.Membership;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Imports memberships; finds existing ones by id, or by network, city and start date. */
@Singleton
class MembershipImporter extends DirectoryImporter<Membership, MembershipForm> {

    private final IdRegistry ids;

    MembershipImporter(MembershipEditing editing, IdRegistry ids, EntityManager entities, ObjectMapper json) {
        super(editing, MembershipForm.class, entities, json);
        this.ids = ids;
    }

    @Override
    public String kind() {
        return "memberships";
    }

    @Override
    public Role lowestRole() {
        return Role.COORDINATOR;
    }

    @Override
    public String groupingKey(TableRow row, Headings headings) {
        String id = headings.raw(row, DirectoryColumns.ID);
        return id.isEmpty()
                ? TextAnalyzer.fold(String.join(
                        ",",
                        headings.raw(row, DirectoryColumns.NETWORK),
                        headings.raw(row, DirectoryColumns.CITY),
                        headings.raw(row, DirectoryColumns.FROM)))
                : "id " + id;
    }

    // Matches the start date; without a start date on either side, matches an only membership.
    @Override
    Optional<Membership> find(ParsedRow row, ImportRun run) {
        String from = row.text(DirectoryColumns.FROM).orElse(null);
        List<Membership> ofPair = run.referenceData().all(Membership.class).stream()
                .filter(membership -> row.text(DirectoryColumns.NETWORK).equals(Optional.of(membership.network()))
                        && row.text(DirectoryColumns.CITY).equals(Optional.of(membership.city())))
                .toList();
        Optional<Membership> same = ofPair.stream()
                .filter(membership -> Objects.equals(membership.from(), from))
                .findFirst();
        Optional<Membership> only = ofPair.stream()
                .filter(membership -> ofPair.size() == 1 && (from == null || membership.from() == null))
                .findFirst();
        return same.or(() -> only);
    }

    @Override
    Membership apply(MembershipForm form, Optional<Membership> present, ImportRun run) {
        return new MembershipRules(form, run.referenceData(), ids, run.task().caller()).apply(present);
    }

    @Override
    public VersionedEntity desired(@Nullable VersionedEntity present, ObjectNode patch, ImportRun run) {
        Membership desired = (Membership) super.desired(present, patch, run);
        // A membership planned as a proposal stays a proposal, even if an admin applies the plan.
        patch.put(DirectoryColumns.CONFIRMED.name(), desired.isConfirmed());
        return desired;
    }

    @Override
    public void restore(VersionedEntity before, VersionedEntity imported, ImportRun run, WriteTransaction transaction) {
        Membership desired = (Membership) before;
        boolean isByAdmin = run.task().caller().role().includes(Role.ADMIN);
        transaction.save(desired.setConfirmed(
                new Confirmation(isByAdmin).of(desired, Optional.of((Membership) imported), desired.isConfirmed())));
    }
}
