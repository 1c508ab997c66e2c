package org.interculturalcities.website;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.index.AllPractices;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Serves robots.txt and the sitemaps, which list each page in each language. */
@Path("/")
@Blocking
public class SiteMapResource {

    private static final String XML = "application/xml;charset=UTF-8";

    /** Each practice has eight URLs with eight alternates each, so a file stays far below the limit of 50 MB. */
    private static final int PRACTICES_IN_A_FILE = 1000;

    private final ReadModel readModel;
    private final AllPractices allPractices;

    SiteMapResource(ReadModel readModel, AllPractices allPractices) {
        this.readModel = readModel;
        this.allPractices = allPractices;
    }

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    @Operation(hidden = true)
    public String robots(@Context UriInfo uri) {
        return "User-agent: *\nDisallow: /q/\n\nSitemap: " + root(uri) + "/sitemap.xml\n";
    }

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    @Operation(hidden = true)
    public ByteResponse index(@Context UriInfo uri) {
        try (Snapshot snapshot = readModel.now()) {
            long files = (allPractices.count(snapshot) + PRACTICES_IN_A_FILE - 1) / PRACTICES_IN_A_FILE;
            List<String> names = Stream.concat(
                            Stream.of("directory"),
                            IntStream.range(1, (int) files + 1).mapToObj(Integer::toString))
                    .toList();
            return rendered(Templates.sitemapIndex(root(uri), names), snapshot);
        }
    }

    /** A page and the time of its last change, if known. */
    record Entry(String path, @Nullable Instant changed) {

        /** The links to all languages, which each of its URLs repeats: rendered once, since they are most of a file. */
        public RawString alternates(String root) {
            return new RawString(Templates.sitemapAlternates(root, path).render());
        }
    }

    @GET
    @Path("sitemaps/{name: [a-z0-9]{1,20}}.xml")
    @Produces(XML)
    @Operation(hidden = true)
    public ByteResponse file(@PathParam("name") String name, @Context UriInfo uri) {
        try (Snapshot snapshot = readModel.now()) {
            List<Entry> entries = name.equals("directory") ? referenceData(snapshot) : practices(snapshot, name);
            if (entries.isEmpty()) {
                throw ProblemException.unknown("sitemap", name);
            }
            return rendered(Templates.sitemap(root(uri), entries), snapshot);
        }
    }

    private static List<Entry> referenceData(Snapshot snapshot) {
        Stream<String> sections =
                Stream.of("/", "/practices", "/topics", "/cities", "/networks", "/about", "/template");
        Stream<String> records = Stream.of(
                        paths("/topics/", Topic.class, snapshot),
                        paths("/cities/", City.class, snapshot),
                        paths("/networks/", Network.class, snapshot))
                .flatMap(paths -> paths);
        return Stream.concat(sections, records)
                .map(path -> new Entry(path, null))
                .toList();
    }

    private static Stream<String> paths(String start, Class<? extends VersionedEntity> type, Snapshot snapshot) {
        return snapshot.referenceData().all(type).stream().map(entity -> start + entity.recordId());
    }

    private List<Entry> practices(Snapshot snapshot, String number) {
        List<Entry> entries = new ArrayList<>();
        if (number.matches("[1-9][0-9]{0,5}")) {
            int skip = (Integer.parseInt(number) - 1) * PRACTICES_IN_A_FILE;
            allPractices.forPage(
                    snapshot,
                    skip,
                    PRACTICES_IN_A_FILE,
                    (practice, version) ->
                            entries.add(new Entry("/practices/" + practice.slug(), version.updatedAt())));
        }
        return entries;
    }

    private static ByteResponse rendered(TemplateInstance xml, Snapshot snapshot) {
        return new ByteResponse(xml.render().getBytes(StandardCharsets.UTF_8), snapshot.revision());
    }

    private static String root(UriInfo uri) {
        return new RequestUrl(uri).base().replaceFirst("/$", "");
    }
}
