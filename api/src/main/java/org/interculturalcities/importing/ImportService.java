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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.interculturalcities.access.Caller;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.http.problem.OutageDetector;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.job.ImportApplication;
import org.interculturalcities.importing.job.ImportSettings;
import org.interculturalcities.importing.job.ImportWorker;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.ImportStep;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.revision.IdempotencyKeys;
import org.interculturalcities.revision.IdempotencyKeys.Made;

/** Stores uploaded files and passes import steps to the worker. */
@ApplicationScoped
class ImportService {

    private static final long LOOK_EVERY_MS = 40;

    private final Imports imports;
    private final ImportStates states;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportWorker worker;
    private final ImportApplication application;
    private final IdempotencyKeys keys;
    private final ImportSettings settings;
    private final Semaphore room;

    ImportService(
            Imports imports,
            ImportStates states,
            ImportFiles files,
            ImportRows rows,
            ImportWorker worker,
            ImportApplication application,
            IdempotencyKeys keys,
            ImportSettings settings) {
        this.imports = imports;
        this.states = states;
        this.files = files;
        this.rows = rows;
        this.worker = worker;
        this.application = application;
        this.keys = keys;
        this.settings = settings;
        this.room = new Semaphore(settings.atOnce());
    }

    /** Stores an uploaded file while it streams in, and schedules its planning. */
    Import receive(InputStream body, ImportParameters parameters, ImportOptions options, Caller caller) {
        if (!room.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS, "Too many uploads are in progress; try again in a minute");
        }
        try {
            Path file = Files.createTempFile("upload", "");
            try {
                MessageDigest digest = Sha256.digest();
                digest.update(options.toString().getBytes(StandardCharsets.UTF_8));
                try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                    body.transferTo(out);
                }
                Import task = store(file, options, parameters.key(digest.digest()), caller);
                worker.wake();
                return awaitResult(task);
            } finally {
                Files.delete(file);
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

    private Import store(Path file, ImportOptions options, Optional<IdempotencyKey> key, Caller caller)
            throws IOException {
        long size = Files.size(file);
        String principal = caller.principal();
        long id = QuarkusTransaction.requiringNew().call(() -> key.flatMap(known -> keys.findImport(principal, known))
                .map(made -> Long.parseLong(made.id()))
                .orElseGet(() -> {
                    long added = imports.add(options, caller, size);
                    storeFile(added, file);
                    key.ifPresent(known ->
                            keys.note(principal, known, new Made(IdempotencyKeys.IMPORT, Long.toString(added), 0)));
                    return added;
                }));
        return imports.find(id).orElseThrow();
    }

    private void storeFile(long id, Path file) {
        try {
            files.keep(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a step. Has no effect if the step is already running or finished. */
    Import take(ImportStep step, Import task, Caller caller) {
        if (step == ImportStep.APPLICATION && step.canBeginFrom(task.state())) {
            checkRows(task);
        }
        if (!states.move(task.id(), step, caller)) {
            Import present = imports.find(task.id()).orElseThrow();
            if (!step.hasBegun(present.state())) {
                throw wrongState(step, present);
            }
        }
        worker.wake();
        return awaitResult(task);
    }

    /** Checks whether a step is possible now, as far as this is known without running it. */
    void dryRun(ImportStep step, Import task) {
        if (!step.canBeginFrom(task.state())) {
            throw wrongState(step, task);
        }
        if (step == ImportStep.APPLICATION) {
            checkRows(task);
            application.checkNothingMoved(task);
        }
    }

    private void checkRows(Import task) {
        ImportEntry.FacetCounts counts = ImportEntry.FacetCounts.of(rows.counts(task.id()));
        if (!task.problems().isEmpty() || counts.error() > 0 && !task.options().toleratesErrors()) {
            throw new ProblemException(
                    ProblemType.PLAN_HAS_ERRORS,
                    "%d rows and %d columns have errors; nothing was applied"
                            .formatted(counts.error(), task.problems().size()));
        }
    }

    private static ProblemException wrongState(ImportStep step, Import task) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "The import is %s; this step requires %s".formatted(task.state(), step.beginnings()));
    }

    // Most files are small: a short wait spares the client a second request.
    private Import awaitResult(Import task) {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        Import now = imports.find(task.id()).orElseThrow();
        while (now.state().isAtWork() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return now;
            }
            now = imports.find(task.id()).orElseThrow();
        }
        return now;
    }
}
