package org.interculturalcities.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.interculturalcities.history.ChangeEntry;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.revision.RevisionLog;
import org.jspecify.annotations.Nullable;

/** Writes a page of a list as an Atom feed (RFC 4287), with links to other pages (RFC 5005). */
@ApplicationScoped
class AtomFeed implements RowFormat {

    private final RevisionLog log;

    AtomFeed(RevisionLog log) {
        this.log = log;
    }

    @Override
    public Format format() {
        return Format.ATOM;
    }

    @Override
    public void write(Rows<?> page, Fields fields, OutputStream out) throws IOException {
        List<FeedEntry> entries = new ArrayList<>();
        page.source()
                .accept(record -> entries.add(FeedEntry.of(record, page.links().self())));
        try {
            AtomWriter atom = new AtomWriter(out);
            atom.beginFeed("en");
            describe(page, updated(entries, page.catalogueRevision()), atom);
            for (FeedEntry entry : entries) {
                write(entry, atom);
            }
            atom.endFeed();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    // An empty feed has the time of the catalogue revision.
    private Instant updated(List<FeedEntry> entries, long revision) {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> log.time(revision).orElse(Instant.EPOCH));
    }

    private static void describe(Rows<?> page, Instant updated, AtomWriter atom) throws XMLStreamException {
        PageLinks links = page.links();
        String first = Objects.requireNonNullElse(links.first(), links.self());
        atom.text("id", first);
        atom.text("title", CatalogueInfo.NAME + ": " + (page.type() == ChangeEntry.class ? "changes" : "practices"));
        atom.text("updated", updated.toString());
        atom.begin("author");
        atom.text("name", CatalogueInfo.NAME);
        atom.end();
        atom.text("rights", CatalogueInfo.RIGHTS);
        link("self", links.self(), atom);
        link("first", first, atom);
        link("previous", links.prev(), atom);
        link("next", links.next(), atom);
        link("last", links.last(), atom);
    }

    private static void link(String relation, @Nullable String address, AtomWriter atom) throws XMLStreamException {
        if (address != null) {
            atom.empty("link", "rel", relation, "type", Format.Type.ATOM, "href", address);
        }
    }

    private static void write(FeedEntry entry, AtomWriter atom) throws XMLStreamException {
        atom.begin("entry");
        atom.language(entry.language());
        atom.text("id", entry.id());
        atom.text("title", entry.title());
        if (entry.published() != null) {
            atom.text("published", entry.published().toString());
        }
        atom.text("updated", entry.updated().toString());
        if (entry.summary() != null) {
            atom.text("summary", entry.summary());
        }
        for (FeedEntry.Link link : entry.links()) {
            atom.empty("link", "rel", link.relation(), "type", link.mediaType(), "href", link.address());
        }
        for (FeedEntry.Category topic : entry.categories()) {
            atom.empty("category", "term", topic.term(), "scheme", topic.scheme(), "label", topic.label());
        }
        if (entry.rights() != null) {
            atom.text("rights", entry.rights());
        }
        atom.end();
    }
}
