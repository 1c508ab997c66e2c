package org.interculturalcities.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.interculturalcities.access.Caller;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.http.problem.OutageDetector;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.fetch.FetchException;
import org.interculturalcities.importing.fetch.FetchProblems;
import org.interculturalcities.importing.fetch.FetchedFile;
import org.interculturalcities.importing.fetch.FileAddress;
import org.interculturalcities.importing.fetch.FileFetcher;
import org.interculturalcities.importing.job.ImportSettings;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.revision.IdempotencyKeys;
import org.interculturalcities.revision.IdempotencyKeys.CreatedResource;

/** Stores uploaded files as imports to plan. */
@ApplicationScoped
class ImportUpload {

    private final Imports imports;
    private final ImportFiles files;
    private final FileFetcher fetcher;
    private final ImportService importService;
    private final IdempotencyKeys keys;
    private final Semaphore room;

    /** The content of an upload. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    @FunctionalInterface
    private interface Storing {
        Import store(Path file) throws IOException;
    }

    ImportUpload(
            Imports imports,
            ImportFiles files,
            FileFetcher fetcher,
            ImportService importService,
            IdempotencyKeys keys,
            ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.fetcher = fetcher;
        this.importService = importService;
        this.keys = keys;
        this.room = new Semaphore(settings.atOnce());
    }

    /**
     * Stores a file and waits for its plan. The key is made from the hash of the file; a repeated key returns the existing
     * import.
     */
    Import receive(
            Content content, Function<byte[], Optional<IdempotencyKey>> keyOf, ImportOptions options, Caller caller) {
        return inTurn(file -> {
            content.writeTo(file);
            byte[] hash = Sha256.with(file, hash(options)).digest();
            return store(file, options, keyOf.apply(hash), caller);
        });
    }

    /** Fetches a file, stores it and waits for its plan. A repeated idempotency key does not fetch it again. */
    Import fetch(FileAddress address, ImportParameters parameters, ImportOptions options, Caller caller) {
        Optional<IdempotencyKey> key = parameters.key(hash(options).digest());
        return inTurn(file -> {
            Optional<Import> existing = key.flatMap(known ->
                            QuarkusTransaction.requiringNew().call(() -> keys.findImport(caller.principal(), known)))
                    .flatMap(made -> imports.find(Long.parseLong(made.id())));
            return existing.isPresent() ? existing.get() : store(file, fetched(address, options, file), key, caller);
        });
    }

    private ImportOptions fetched(FileAddress address, ImportOptions options, Path to) {
        try {
            FetchedFile fetched = fetcher.fetch(address, to);
            return options.withFile(ImportParameters.cleaned(fetched.name()), fetched.charset());
        } catch (FetchException e) {
            throw FetchProblems.ofFile(e);
        }
    }

    private Import inTurn(Storing storing) {
        if (!room.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS, "Too many uploads are in progress; try again in a minute");
        }
        try {
            Path file = Files.createTempFile("upload", "");
            try {
                return importService.await(storing.store(file));
            } finally {
                files.discard(file);
            }
        } catch (IOException e) {
            throw OutageDetector.behind(e)
                    .map(ProblemException::new)
                    .orElseGet(() -> new ProblemException(
                            ProblemType.MALFORMED_REQUEST, "The body ended before it was complete"));
        } finally {
            room.release();
        }
    }

    private static MessageDigest hash(ImportOptions options) {
        MessageDigest digest = Sha256.digest();
        digest.update(options.toString().getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    private Import store(Path file, ImportOptions options, Optional<IdempotencyKey> key, Caller caller)
            throws IOException {
        long size = Files.size(file);
        String principal = caller.principal();
        long id = QuarkusTransaction.requiringNew().call(() -> key.flatMap(known -> keys.findImport(principal, known))
                .map(made -> Long.parseLong(made.id()))
                .orElseGet(() -> {
                    long added = imports.add(options, caller, size);
                    storeFile(added, file);
                    key.ifPresent(known -> keys.store(
                            principal, known, new CreatedResource(IdempotencyKeys.IMPORT, Long.toString(added), 0)));
                    return added;
                }));
        return imports.find(id).orElseThrow();
    }

    private void storeFile(long id, Path file) {
        try {
            files.store(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
