package org.interculturalcities.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.RequestUrl;
import org.jspecify.annotations.Nullable;

/** Describes the catalogue in DCAT, for harvesting by data portals. */
record DcatCatalogue(
        @JsonProperty("@context") Map<String, String> context,
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dct:title") String title,
        @JsonProperty("dct:description") String description,
        @JsonProperty("dct:publisher") Agent publisher,
        @JsonProperty("foaf:homepage") Reference homepage,
        @JsonProperty("dcat:service") Service service,
        @JsonProperty("dcat:dataset") List<Dataset> datasets) {

    // Sorted, as each node answers with the same bytes.
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    /** A reference to a resource by URI. */
    record Reference(@JsonProperty("@id") String id) {}

    /** The publisher. */
    record Agent(@JsonProperty("@type") String type, @JsonProperty("foaf:name") String name) {}

    /** A typed date and time. */
    record Moment(@JsonProperty("@type") String type, @JsonProperty("@value") Instant value) {}

    /** A dataset. */
    record Dataset(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dct:title") String title,
            @JsonProperty("dct:description") String description,
            @JsonProperty("dct:modified") Moment modified,
            @JsonProperty("dct:rights") String rights,
            @JsonProperty("dcat:distribution") List<Distribution> distributions) {}

    /** A dataset in one format. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Distribution(
            @JsonProperty("@type") String type,
            @JsonProperty("dct:title") String title,
            @JsonProperty("dcat:accessURL") Reference access,
            @JsonProperty("dcat:downloadURL") @Nullable Reference download,
            @JsonProperty("dcat:mediaType") @Nullable Reference mediaType,
            @JsonProperty("dcat:accessService") @Nullable Reference service) {

        static Distribution file(String title, String url, String mediaType) {
            Reference file = new Reference(url);
            Reference registered = new Reference("https://www.iana.org/assignments/media-types/" + mediaType);
            return new Distribution("dcat:Distribution", title, file, file, registered, null);
        }

        static Distribution by(Service service, String list) {
            return new Distribution(
                    "dcat:Distribution", "JSON API", new Reference(list), null, null, new Reference(service.id()));
        }
    }

    /** An API that provides the records. */
    record Service(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dct:title") String title,
            @JsonProperty("dcat:endpointURL") Reference endpoint,
            @JsonProperty("dcat:endpointDescription") Reference description) {}

    static DcatCatalogue of(RequestUrl url, Instant modified) {
        Service service = new Service(
                url.self() + "#api",
                "dcat:DataService",
                "JSON API",
                new Reference(url.base("api/v1")),
                new Reference(url.base("q/openapi")));
        return new DcatCatalogue(
                PREFIXES,
                url.self(),
                "dcat:Catalog",
                CatalogueInfo.NAME,
                "Good practices of intercultural cities, and the directory of cities and networks behind them",
                new Agent("foaf:Agent", CatalogueInfo.NAME),
                new Reference(url.base()),
                service,
                List.of(dataset(url, new Moment("xsd:dateTime", modified), service)));
    }

    private static Dataset dataset(RequestUrl url, Moment modified, Service service) {
        String practices = url.base("api/v1/practices");
        String inFull = practices + "?include=texts&format=";
        return new Dataset(
                url.self() + "#practices",
                "dcat:Dataset",
                "Good practices of intercultural cities",
                "What cities did to live well with diversity, with all texts, and the cities, networks, memberships,"
                        + " topics and collections beside them",
                modified,
                CatalogueInfo.RIGHTS,
                List.of(
                        Distribution.file("Everything", url.base("api/v1/archive"), "application/zip"),
                        Distribution.file("Practices as NDJSON", inFull + "ndjson", Format.Type.NDJSON),
                        Distribution.file("Practices as CSV", inFull + "csv", Format.Type.CSV),
                        Distribution.by(service, practices)));
    }
}
