package org.interculturalcities.practice.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.Fixtures;
import org.interculturalcities.http.list.PageRequest;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.practice.index.PracticeSort;
import org.interculturalcities.practice.view.SummaryCache;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.PreferredLanguages;
import org.junit.jupiter.api.Test;

/** Exports are streamed from a snapshot that may be newer than the one in which the request was checked. */
@QuarkusTest
class PracticeExportTest {

    @Inject
    Fixtures fixtures;

    @Inject
    ReadModel readModel;

    @Inject
    EntitySerializer records;

    @Inject
    SummaryCache summaryCache;

    @Test
    void anExportHasWhatMatchesInItsOwnSnapshot() {
        Practice deleted = fixtures.publish("Quokkafeast once");
        Practice kept = fixtures.publish("Quokkafeast again");
        try (Snapshot checked = readModel.now()) {
            PracticeList list = new PracticeList(query("quokkafeast", checked), checked, records, summaryCache);
            fixtures.delete(deleted);
            try (Snapshot streamed = readModel.now()) {
                List<String> slugs = new ArrayList<>();
                list.in(streamed)
                        .forEach((each, found) -> Stream.of(each.practice(found).slug()), slugs::add);

                assertThat(slugs).containsExactly(kept.slug());
            }
        } finally {
            fixtures.delete(kept);
        }
    }

    private static PracticeQuery query(String q, Snapshot snapshot) {
        return new PracticeQuery(
                q,
                snapshot.match(q),
                new PracticeFilters(Map.of(), Map.of(), Map.of(), Optional.empty()),
                EnumSet.noneOf(PracticeFacet.class),
                1,
                "",
                PracticeSort.NEWEST,
                false,
                new PageRequest(url(), 0, 1, 0, Optional.empty()),
                null,
                new PreferredLanguages(List.of()));
    }

    // No row of this test has a link.
    private static RequestUrl url() {
        return new RequestUrl((UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (proxy, method, arguments) -> null));
    }
}
