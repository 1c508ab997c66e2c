package org.interculturalcities.editing.directory;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.Countries;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Validates the form of a network and collects all errors with JSON pointers to their fields. */
public final class NetworkRules {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final NetworkForm form;
    private final ReferenceData referenceData;
    private final IdRegistry ids;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);

    public NetworkRules(NetworkForm form, ReferenceData referenceData, IdRegistry ids) {
        this.form = form;
        this.referenceData = referenceData;
        this.ids = ids;
    }

    /** Returns the network of the form, new or changed; throws ProblemException with all errors. */
    public Network apply(Optional<Network> present) {
        String id = present.map(network -> fields.sameId(form.id(), network.id()))
                .orElseGet(() -> fields.newId(
                        Objects.requireNonNullElse(form.id(), ""), value -> ids.has(Network.class, value)));
        String name = fields.name("/name", form.name());
        String acronym = fields.line("/acronym", form.acronym(), FieldRules.MAX_NAME_LENGTH);
        String scope = fields.oneOf("/scope", form.scope(), Network.SCOPES);
        String country = form.country() == null ? null : fields.oneOf("/country", form.country(), Countries.codes());
        Integer founded = fields.number("/founded", form.founded(), FIRST_YEAR, LAST_YEAR);
        String website = fields.address("/website", form.website());
        String note = fields.prose("/note", form.note(), FieldRules.MAX_NOTE_LENGTH);
        String contactEmail = fields.email("/contactEmail", form.contactEmail());
        checkParent(id, form.parent());
        errors.finish();
        return new Network(id, name, acronym, scope, country)
                .setParent(form.parent())
                .setDetails(founded, website, note)
                .setContactEmail(contactEmail);
    }

    private void checkParent(String id, @Nullable String parent) {
        if (parent == null) {
            return;
        }
        Set<String> above = new HashSet<>();
        for (String next = parent; next != null && above.add(next); next = parentOf(next)) {
            if (next.equals(id)) {
                errors.add("/parent", "circular", "A network cannot be part of itself or of its own parts", parent);
            }
        }
        if (!parent.equals(id)) {
            fields.oneOf("/parent", parent, referenceData.byId(Network.class).keySet());
        }
    }

    private @Nullable String parentOf(String id) {
        return referenceData.find(Network.class, id).map(Network::parent).orElse(null);
    }
}
