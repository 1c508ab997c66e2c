package org.interculturalcities.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.Editable;
import org.interculturalcities.editing.Edited;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.MembershipEntry;
import org.interculturalcities.revision.GivenIds;
import org.interculturalcities.revision.Writing;
import org.interculturalcities.search.Directory;
import org.interculturalcities.search.Reading;

/** How memberships are written: by admins, and by coordinators in the networks that they speak for. */
@ApplicationScoped
public class MembershipEditing implements Editable<Membership, MembershipForm, MembershipEntry> {

    private final GivenIds ids;

    MembershipEditing(GivenIds ids) {
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
    public Membership settle(
            MembershipForm form, Optional<Membership> present, Caller caller, Directory directory, Writing writing) {
        return new MembershipRules(form, directory, ids, caller).settle(present);
    }

    @Override
    public void checkRights(Caller caller, Membership membership) {
        if (!caller.role().includes(Role.ADMIN) && !caller.networks().contains(membership.network())) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    "A coordinator of %s writes memberships of these networks only"
                            .formatted(String.join(", ", caller.networks())));
        }
    }

    @Override
    public Single<MembershipEntry> answer(Edited<Membership> edited, Reading reading, SingleParameters parameters) {
        return MembershipEntry.of(edited.record(), reading).alone(reading);
    }
}
