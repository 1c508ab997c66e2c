package org.interculturalcities.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.interculturalcities.network.Membership;
import org.interculturalcities.search.Snapshot;

/** The cities that a coordinator may edit: those with a current, confirmed membership in one of their networks. */
public record AccessScope(Set<String> cities) {

    public static AccessScope of(Caller caller, Snapshot snapshot) {
        return new AccessScope(snapshot.referenceData().all(Membership.class).stream()
                .filter(membership -> caller.networks().contains(membership.network()))
                .filter(Membership::isConfirmed)
                .filter(membership -> membership.isMemberOn(snapshot.day()))
                .map(Membership::city)
                .collect(Collectors.toSet()));
    }

    /** Whether it contains all of these cities, and there is at least one. */
    public boolean has(Collection<String> all) {
        return !all.isEmpty() && cities.containsAll(all);
    }
}
