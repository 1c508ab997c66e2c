package org.interculturalcities.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.interculturalcities.access.Caller;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.http.problem.OutageDetector;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.job.ImportSettings;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.Imports;

/** Stores uploaded files as imports to plan. */
@ApplicationScoped
class ImportUpload {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportService importService;
    private final Semaphore room;

    /** The content of an upload. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    ImportUpload(Imports imports, ImportFiles files, ImportService importService, ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.importService = importService;
        this.room = new Semaphore(settings.atOnce());
    }

    /** Stores a file and waits for its plan. A repeated idempotency key returns the existing import. */
    Import receive(Content content, ImportParameters parameters, ImportOptions options, Caller caller) {
        if (!room.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS, "Too many uploads are in progress; try again in a minute");
        }
        try {
            Path file = Files.createTempFile("upload", "");
            try {
                content.writeTo(file);
                byte[] hash = hash(file, options);
                return importService.await(store(file, options, parameters.key(hash), hash, caller));
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

    private static byte[] hash(Path file, ImportOptions options) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update(options.toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private Import store(Path file, ImportOptions options, Optional<IdempotencyKey> key, byte[] hash, Caller caller)
            throws IOException {
        String text = key.map(IdempotencyKey::text).orElse(null);
        long size = Files.size(file);
        Optional<Long> id = QuarkusTransaction.requiringNew().call(() -> {
            Optional<Long> added = imports.add(options, caller, text, hash, size);
            added.ifPresent(importId -> storeFile(importId, file));
            return added;
        });
        return id.flatMap(imports::find)
                .or(() -> imports.findByKey(String.valueOf(text), hash, caller))
                .orElseThrow();
    }

    private void storeFile(long id, Path file) {
        try {
            files.store(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
