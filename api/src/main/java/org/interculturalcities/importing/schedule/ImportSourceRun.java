package org.interculturalcities.importing.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Principals;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.http.problem.OutageDetector;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.fetch.FetchException;
import org.interculturalcities.importing.fetch.FetchProblems;
import org.interculturalcities.importing.fetch.FetchSettings;
import org.interculturalcities.importing.fetch.FetchedFile;
import org.interculturalcities.importing.fetch.FileAddress;
import org.interculturalcities.importing.fetch.FileFetcher;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.schedule.ImportSource.LastImport;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.Imports;
import org.jboss.logging.Logger;

/** Fetches the file of an import source and, if it is a new one, stores it as an import to plan. */
@ApplicationScoped
class ImportSourceRun {

    private static final Logger LOG = Logger.getLogger(ImportSourceRun.class);

    private final ImportSources sources;
    private final Principals principals;
    private final RecordImporters importers;
    private final FileFetcher fetcher;
    private final FetchSettings fetchSettings;
    private final Imports imports;
    private final ImportStates states;
    private final ImportFiles files;

    ImportSourceRun(
            ImportSources sources,
            Principals principals,
            RecordImporters importers,
            FileFetcher fetcher,
            FetchSettings fetchSettings,
            Imports imports,
            ImportStates states,
            ImportFiles files) {
        this.sources = sources;
        this.principals = principals;
        this.importers = importers;
        this.fetcher = fetcher;
        this.fetchSettings = fetchSettings;
        this.imports = imports;
        this.states = states;
        this.files = files;
    }

    /** Runs an import source; a failure is stored with it, unless the database does not respond. */
    void run(ImportSource source) {
        try {
            Path file = Files.createTempFile("upload", "");
            try {
                fetch(source, owner(source), file);
            } finally {
                files.discard(file);
            }
        } catch (FetchException e) {
            failed(source, FetchProblems.ofFile(e).problem());
        } catch (ProblemException e) {
            failed(source, e.problem());
        } catch (IOException | RuntimeException e) {
            failed(source, problem(source, e));
        }
    }

    private Caller owner(ImportSource source) {
        return principals
                .withValidToken(source.principal())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "%s has no valid token any more, so nothing is imported in their name"
                                .formatted(source.createdBy())))
                .require(importers.of(source.settings().options().kind()).lowestRole());
    }

    private void fetch(ImportSource source, Caller owner, Path file) throws IOException {
        ImportOptions options = source.settings().options();
        FileAddress address = FileAddress.of(String.valueOf(options.url()), fetchSettings);
        Optional<FetchedFile> fetched = fetcher.fetch(address, source.status().version(), file);
        if (fetched.isEmpty()) {
            store(
                    source,
                    () -> sources.succeeded(
                            source,
                            null,
                            source.status().version(),
                            source.status().hash()));
            return;
        }
        FetchedFile found = fetched.get();
        String hash =
                HexFormat.of().formatHex(Sha256.with(file, Sha256.digest()).digest());
        store(source, () -> {
            boolean isSame = hash.equals(source.status().hash());
            Long made = isSame ? null : add(source, options.withFile(found.name(), found.charset()), owner, file);
            sources.succeeded(source, made, found.version(), hash);
        });
    }

    private long add(ImportSource source, ImportOptions options, Caller owner, Path file) {
        try {
            LastImport last = source.status().lastImport();
            if (last != null) {
                states.cancelUnedited(last.id());
            }
            long id = imports.add(options, owner, Files.size(file));
            if (source.settings().apply()) {
                states.applyOncePlanned(id);
            }
            files.store(id, file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // All of a run is stored or nothing: after a crash it is due as before.
    private void store(ImportSource source, Runnable result) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (sources.lock(source.id()).filter(source::hasRunOf).isPresent()) {
                result.run();
            }
        });
    }

    private void failed(ImportSource source, Problem failure) {
        store(source, () -> sources.failed(source, failure));
    }

    private static Problem problem(ImportSource source, Exception fault) {
        return OutageDetector.behind(fault).orElseGet(() -> {
            LOG.errorf(fault, "Import source %d failed", source.id());
            return new Problem(ProblemType.INTERNAL, "The import failed because of an internal error", List.of());
        });
    }
}
