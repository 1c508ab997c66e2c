package org.interculturalcities.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Meta;
import org.interculturalcities.network.Membership;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.text.TextAnalyzer;

/** Lists memberships for one request, by network and city name. */
record MembershipList(RequestContext context, LocalDate day) {

    Listing<MembershipEntry> show(ListParameters parameters, Predicate<Membership> which) {
        List<MembershipEntry> found = context.all(Membership.class).stream()
                .filter(which)
                .map(membership -> MembershipEntry.of(membership, context, day))
                .toList();
        long undated = found.stream().filter(entry -> entry.from() == null).count();
        long uncertain = found.stream().filter(entry -> !entry.certain()).count();
        Listing<MembershipEntry> page =
                new InMemoryList<>(found, MembershipList::order).show(parameters, context, entry -> entry);
        Meta meta = page.meta().withUnknownDates(undated, uncertain);
        return new Listing<>(page.data(), meta, page.links(), null);
    }

    private static String order(MembershipEntry entry) {
        return String.join(
                "\t", entry.network().id(), TextAnalyzer.fold(entry.city().name()), entry.id());
    }
}
