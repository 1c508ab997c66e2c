package org.interculturalcities.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.interculturalcities.network.Membership;
import org.interculturalcities.search.Snapshot;

/** The cities that a coordinator speaks for: those that belong, at present, to one of their networks, as an admin confirmed. */
public record AccessScope(Set<String> cities) {

    public static AccessScope of(Caller caller, Snapshot snapshot) {
        return new AccessScope(snapshot.referenceData().all(Membership.class).stream()
                .filter(membership -> caller.networks().contains(membership.network()))
                .filter(Membership::isConfirmed)
                .filter(membership -> membership.isMemberOn(snapshot.day()))
                .map(Membership::city)
                .collect(Collectors.toSet()));
    }

    /** Whether all of these cities are in it, and there is one at all. */
    public boolean has(Collection<String> all) {
        return !all.isEmpty() && cities.containsAll(all);
    }
}
