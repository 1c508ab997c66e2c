package org.interculturalcities.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;
import org.interculturalcities.archive.ArchivedLists.ArchivedList;
import org.interculturalcities.http.CatalogueInfo;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.revision.ChangeCursor;
import org.interculturalcities.revision.RevisionLog;

/** Writes an archive of the catalogue at one revision; the same revision always yields the same bytes. */
@ApplicationScoped
class CatalogueArchive {

    private static final String CREDITS = "CREDITS.md";
    private static final String SAMPLE = "sample";

    private final RequestContexts contexts;
    private final RevisionLog log;
    private final ArchivedLists lists;
    private final Instance<RowFormat> formats;
    private final ObjectMapper json;

    CatalogueArchive(
            RequestContexts contexts,
            RevisionLog log,
            ArchivedLists lists,
            Instance<RowFormat> formats,
            ObjectMapper json) {
        this.contexts = contexts;
        this.log = log;
        this.lists = lists;
        this.formats = formats;
        this.json = json;
    }

    /** Uses the default language of the catalogue, whatever the client prefers. */
    void write(long revision, RequestUrl url, OutputStream out) throws IOException {
        try (RequestContext context = contexts.forExport(revision, url)) {
            write(context, out);
        }
    }

    private void write(RequestContext context, OutputStream out) throws IOException {
        long revision = context.snapshot().revision();
        Instant time = log.time(revision).orElse(Instant.EPOCH);
        ArchiveWriter archive = new ArchiveWriter(out, time);
        boolean hasSample = hasSample();
        if (hasSample) {
            archive.add(CREDITS, resource("/sample/CREDITS.md"));
        }
        archive.add("README.txt", resource("/archive/README.txt"));
        for (ArchivedList list : lists.of(context)) {
            archive.add(list, format(list.format()));
        }
        archive.end(
                new Manifest(
                        CatalogueInfo.NAME,
                        revision,
                        time,
                        CatalogueInfo.RIGHTS,
                        hasSample ? CREDITS : null,
                        archive.files()),
                json);
    }

    // Whether the sample was ever loaded: if so, it is the first revision. Later edits do not matter.
    private boolean hasSample() {
        return log.between(ChangeCursor.endOf(0), ChangeCursor.endOf(1), 1).stream()
                .anyMatch(entry -> entry.revision().author().through().equals(SAMPLE));
    }

    private RowFormat format(Format format) {
        return formats.stream()
                .filter(candidate -> candidate.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogueArchive.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
