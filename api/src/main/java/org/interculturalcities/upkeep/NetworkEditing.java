package org.interculturalcities.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.Editable;
import org.interculturalcities.editing.Edited;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Memberships;
import org.interculturalcities.network.Network;
import org.interculturalcities.network.NetworkEntry;
import org.interculturalcities.network.Networks;
import org.interculturalcities.revision.GivenIds;
import org.interculturalcities.revision.Writing;
import org.interculturalcities.search.Directory;
import org.interculturalcities.search.Reading;

/** How networks are written: by admins. */
@ApplicationScoped
public class NetworkEditing implements Editable<Network, NetworkForm, NetworkEntry> {

    private final GivenIds ids;
    private final Networks networks;
    private final Memberships memberships;

    NetworkEditing(GivenIds ids, Networks networks, Memberships memberships) {
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
    public Network settle(
            NetworkForm form, Optional<Network> present, Caller caller, Directory directory, Writing writing) {
        return new NetworkRules(form, directory, ids).settle(present);
    }

    @Override
    public Map<String, Long> dependants(Network network) {
        return Map.of(
                "memberships", memberships.countIn(network.id()),
                "networks that are part of it", networks.countUnder(network.id()));
    }

    @Override
    public Single<NetworkEntry> answer(Edited<Network> edited, Reading reading, SingleParameters parameters) {
        NetworkEntry entry = NetworkEntry.of(edited.record(), reading);
        return reading.answer(entry, entry.links());
    }
}
