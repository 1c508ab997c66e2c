package org.interculturalcities.editing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.directory.MembershipEntry;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.network.Membership;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;

/** Defines the editing of memberships: by admins, and by coordinators for their networks. */
@ApplicationScoped
public class MembershipEditing implements EditableType<Membership, MembershipForm, MembershipEntry> {

    private final IdRegistry ids;

    MembershipEditing(IdRegistry ids) {
        this.ids = ids;
    }

    @Override
    public Class<Membership> type() {
        return Membership.class;
    }

    @Override
    public Role least() {
        return Role.COORDINATOR;
    }

    @Override
    public MembershipForm form(Membership membership) {
        return MembershipForm.of(membership);
    }

    @Override
    public Membership apply(
            MembershipForm form,
            Optional<Membership> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        return new MembershipRules(form, referenceData, ids, caller).apply(present);
    }

    @Override
    public void checkRights(Caller caller, Membership membership) {
        if (!caller.role().includes(Role.ADMIN) && !caller.networks().contains(membership.network())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "A coordinator of %s writes memberships of these networks only"
                            .formatted(String.join(", ", caller.networks())));
        }
    }

    @Override
    public Single<MembershipEntry> answer(
            WriteResult<Membership> edited, RequestContext context, SingleParameters parameters) {
        MembershipEntry entry = MembershipEntry.of(edited.record(), context);
        return context.answer(entry, entry.links());
    }
}
