package org.interculturalcities.editing.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.directory.NetworkEntry;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Memberships;
import org.interculturalcities.network.Network;
import org.interculturalcities.network.Networks;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;

/** Defines the editing of networks, which only admins may do. */
@ApplicationScoped
public class NetworkEditing implements EditableType<Network, NetworkForm, NetworkEntry> {

    private final IdRegistry ids;
    private final Networks networks;
    private final Memberships memberships;

    NetworkEditing(IdRegistry ids, Networks networks, Memberships memberships) {
        this.ids = ids;
        this.networks = networks;
        this.memberships = memberships;
    }

    @Override
    public Class<Network> type() {
        return Network.class;
    }

    @Override
    public Role least() {
        return Role.ADMIN;
    }

    @Override
    public NetworkForm form(Network network) {
        return NetworkForm.of(network);
    }

    @Override
    public Network apply(
            NetworkForm form,
            Optional<Network> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        return new NetworkRules(form, referenceData, ids).apply(present);
    }

    @Override
    public Map<String, Long> dependants(Network network) {
        return Map.of(
                "memberships", memberships.countIn(network.id()),
                "networks that are part of it", networks.countUnder(network.id()));
    }

    @Override
    public Single<NetworkEntry> answer(
            WriteResult<Network> edited, RequestContext context, SingleParameters parameters) {
        NetworkEntry entry = NetworkEntry.of(edited.record(), context);
        return context.answer(entry, entry.links());
    }
}
