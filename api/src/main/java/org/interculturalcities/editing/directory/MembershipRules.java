package org.interculturalcities.editing.directory;

import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.editing.ReferenceNames;
import org.interculturalcities.editing.ReferenceRules;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.network.Confirmation;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Membership.Status;
import org.interculturalcities.period.Edtf;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Validates the form of a membership and collects all errors with JSON pointers to their fields. */
public final class MembershipRules {

    private final MembershipForm form;
    private final ReferenceData referenceData;
    private final IdRegistry ids;
    private final Confirmation confirmation;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);

    public MembershipRules(MembershipForm form, ReferenceData referenceData, IdRegistry ids, Caller caller) {
        this.form = form;
        this.referenceData = referenceData;
        this.ids = ids;
        this.confirmation = new Confirmation(caller.role().includes(Role.ADMIN));
    }

    /** Returns the membership of the form, new or changed; throws ProblemException with all errors. */
    public Membership apply(Optional<Membership> present) {
        ReferenceRules references = new ReferenceRules(new ReferenceNames(referenceData), errors);
        String network = references.id("/network", ReferenceType.NETWORK, form.network());
        String city = references.id("/city", ReferenceType.CITY, form.city());
        String from = fields.date("/from", form.from());
        String to = fields.date("/to", form.to());
        checkOrder(from, to);
        String status =
                form.status() == null ? Status.MEMBER.word() : fields.oneOf("/status", form.status(), Status.words());
        String source = fields.line("/source", form.source(), FieldRules.MAX_NAME_LENGTH);
        String sourceDate = fields.line("/sourceDate", form.sourceDate(), FieldRules.MAX_NAME_LENGTH);
        String note = fields.prose("/note", form.note(), FieldRules.MAX_NOTE_LENGTH);
        if (confirmation.isRefused(present, form.confirmed())) {
            errors.add("/confirmed", "only-admins", "Only admins confirm: omit the field to propose", "true");
        }
        errors.finish();
        // A city that rejoins gets a second membership with its own id.
        String id = present.map(Membership::id).orElseGet(() -> ids.free(Membership.class, network + "." + city, "."));
        Membership membership = new Membership(id, network, city, Status.of(status))
                .setDates(from, to)
                .setSource(source, sourceDate, note);
        checkOthers(membership);
        return membership.setConfirmed(confirmation.of(membership, present, form.confirmed()));
    }

    private void checkOrder(@Nullable String from, @Nullable String to) {
        if (from != null && to != null && Edtf.lastDay(to).isBefore(Edtf.firstDay(from))) {
            errors.add("/to", "before-from", "The end must not be before the beginning", to);
        }
    }

    private void checkOthers(Membership membership) {
        referenceData.all(Membership.class).stream()
                .filter(other -> !other.id().equals(membership.id()) && other.overlaps(membership))
                .forEach(other -> errors.add(
                        "/from", "overlapping", "The period overlaps the membership " + other.id(), membership.from()));
        errors.finish();
    }
}
