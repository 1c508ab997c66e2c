package org.interculturalcities.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Sample;
import org.interculturalcities.http.Format;
import org.interculturalcities.practice.Practice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    Fixtures cast;

    private Practice practice;

    @BeforeEach
    void publish() {
        practice = cast.publish("Soup & <bread>\u000b 😀");
        cast.save(practice.setLicense("CC-BY-4.0"));
    }

    @AfterEach
    void delete() {
        cast.delete(practice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices?", "/practices?topic=education&limit=3", "/practices?topic=international-outlook",
                        "/practices?limit=0",
                "/practices?page=2", "/changes?", "/changes?after=1", "/changes?limit=0"
            })
    void isAValidFeedEvenWhenEmpty(String list) throws Exception {
        Element feed = feed(list + "&format=atom");

        assertThat(feed.getLocalName()).isEqualTo("feed");
        for (String once : List.of("id", "title", "updated", "author", "rights")) {
            assertThat(children(feed, once)).as(once).hasSize(1);
        }
        assertThat(link(feed, "self")).startsWith("http");
        for (Element entry : children(feed, "entry")) {
            for (String once : List.of("id", "title", "updated")) {
                assertThat(children(entry, once)).as(once).hasSize(1);
            }
            Instant.parse(text(entry, "updated"));
            assertThat(link(entry, "alternate")).startsWith("http");
            assertThat(entry.getAttribute("xml:lang")).isNotEmpty();
        }
        assertThat(Instant.parse(text(feed, "updated"))).isAfter(Instant.EPOCH);
    }

    @Test
    void theLatestPracticeComesFirstWithAllThatAReaderShows() throws Exception {
        Element feed = feed("/practices?format=atom");
        Element entry = children(feed, "entry").get(0);

        assertThat(text(entry, "title")).isEqualTo("Soup & <bread> 😀");
        assertThat(text(entry, "summary")).isEqualTo("Neighbours cook for each other.");
        assertThat(text(entry, "rights")).isEqualTo("CC-BY-4.0");
        assertThat(text(entry, "id")).endsWith("/api/v1/practices/" + practice.recordId());
        assertThat(text(entry, "updated")).isEqualTo(text(feed, "updated"));
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(link(entry, "alternate")).endsWith("/practices/" + practice.slug());
        Element topic = children(entry, "category").get(0);
        assertThat(topic.getAttribute("term")).isEqualTo("education");
        assertThat(topic.getAttribute("label")).isEqualTo("Education");
        assertThat(topic.getAttribute("scheme")).endsWith("/api/v1/topics");
    }

    @Test
    void aWalkGivesEveryPracticeOnceInTheOrderAskedFor() throws Exception {
        assertThat(walk("/practices?format=atom&limit=50"))
                .hasSize(Sample.PRACTICES + 1)
                .doesNotHaveDuplicates();
        assertThat(walk("/practices?format=atom&sort=title&limit=50"))
                .isEqualTo(IntStream.of(1, 2)
                        .mapToObj(page -> practices("?sort=title&limit=100&page=" + page))
                        .flatMap(page -> page.data().stream())
                        .map(one -> one.links().self())
                        .toList());
    }

    @Test
    void aCursorOfAFeedIsNoneOfAnotherFormat() throws Exception {
        String next = link(feed("/practices?format=atom&limit=5"), "next");

        assertThat(problem(next.replace("format=atom", "format=json"), 400).errors())
                .extracting(cause -> cause.parameter())
                .containsExactly("cursor");
    }

    @Test
    void changesBeginWithTheLatestAndEachHasAnAddress() throws Exception {
        Element feed = feed("/changes?format=atom&limit=2");
        List<Element> entries = children(feed, "entry");
        Response change = get(text(entries.get(0), "id"));

        assertThat(text(entries.get(0), "title")).isEqualTo("practice " + practice.recordId() + ": new or changed");
        assertThat(change.jsonPath().getString("data[0].id")).isEqualTo(practice.recordId());
        assertThat(change.jsonPath().getString("data[0].at")).isEqualTo(text(entries.get(0), "updated"));
        List<String> all = walk("/changes?format=atom&limit=100");
        assertThat(new HashSet<>(all)).hasSize(all.size());
        assertThat(all)
                .hasSize((int) get("/changes?format=ndjson").asString().lines().count());
    }

    @Test
    void changesGoOnAfterOneInTheirOrder() throws Exception {
        String known = get("/changes?before=2").jsonPath().getString("data[0].cursor");
        List<String> following = get("/changes?after=" + known).jsonPath().getList("data.id");

        assertThat(children(feed("/changes?format=atom&after=" + known), "entry"))
                .extracting(entry -> get(text(entry, "id")).jsonPath().getString("data[0].id"))
                .isNotEmpty()
                .containsExactlyElementsOf(following);
        assertThat(problem("/changes?after=1&before=2", 400).errors())
                .singleElement()
                .satisfies(cause -> assertThat(cause.code()).isEqualTo("not-both"));
    }

    @Test
    void draftsAreInNoFeed() throws Exception {
        Practice draft = cast.draft("Nobody knows yet");
        try {
            for (String list : List.of("/practices", "/changes")) {
                assertThat(get(list + "?format=atom").asString())
                        .doesNotContain("Nobody knows yet")
                        .doesNotContain("/practices/" + draft.recordId() + "\"");
            }
        } finally {
            cast.delete(draft);
        }
    }

    @Test
    void aListWithoutDatesHasNoFeedAndSaysWhatItHas() {
        assertThat(problem("/topics?format=atom", 406).detail()).contains("text/csv", "spreadsheetml");
        String likesFeeds = "application/atom+xml, application/json;q=0.5";
        get("/topics", "Accept", likesFeeds).then().statusCode(200).contentType(Format.Type.JSON);
        get("/changes", "Accept", likesFeeds).then().statusCode(200).contentType(Format.Type.ATOM);
    }

    private static List<String> walk(String path) throws Exception {
        List<String> ids = new ArrayList<>();
        for (String next = path; next != null; ) {
            Element feed = feed(next);
            children(feed, "entry").forEach(entry -> ids.add(text(entry, "id")));
            next = link(feed, "next");
        }
        return ids;
    }

    private static Element feed(String path) throws Exception {
        Response answer = get(path);
        answer.then().statusCode(200).contentType(Format.Type.ATOM);
        DocumentBuilderFactory parser = DocumentBuilderFactory.newInstance();
        parser.setNamespaceAware(true);
        return parser.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.asByteArray()))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static String link(Element parent, String relation) {
        Stream<Element> links = children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation));
        return links.findFirst().map(link -> link.getAttribute("href")).orElse(null);
    }
}
