package org.interculturalcities.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.job.ApplyJob;
import org.interculturalcities.importing.job.ImportWorker;
import org.interculturalcities.importing.store.FileOptions;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.ImportStep;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.importing.store.RowEdit;
import org.interculturalcities.search.ReadModel;

/** Finds the imports of the caller, and starts their steps. */
@ApplicationScoped
class ImportService {

    private final Access access;
    private final Imports imports;
    private final ImportFiles files;
    private final ImportStates states;
    private final ImportWorker worker;
    private final ApplyJob applyJob;
    private final ReadModel readModel;

    ImportService(
            Access access,
            Imports imports,
            ImportFiles files,
            ImportStates states,
            ImportWorker worker,
            ApplyJob applyJob,
            ReadModel readModel) {
        this.access = access;
        this.imports = imports;
        this.files = files;
        this.states = states;
        this.worker = worker;
        this.applyJob = applyJob;
        this.readModel = readModel;
    }

    /** Returns the import with this id if the caller owns it. */
    Import find(String id) {
        // Imports of other principals appear as not found, so that their existence stays private.
        Caller caller = access.requireRole(Role.CONTRIBUTOR);
        Import task = (id.matches("\\d{1,18}") ? imports.find(Long.parseLong(id)) : Optional.<Import>empty())
                .filter(found ->
                        caller.role() == Role.ADMIN || caller.principal().equals(found.principal()))
                .orElseThrow(() -> ProblemException.unknown("import", id));
        return indexed(task);
    }

    /** Starts a step and waits for its end. Has no effect if the step is already running or finished. */
    Import start(ImportStep step, Import task, Caller caller) {
        if (step == ImportStep.APPLICATION && step.canStartFrom(task.state())) {
            checkRows(task);
        }
        boolean isStarted = states.start(task.id(), step, caller);
        Import now = imports.find(task.id()).orElseThrow();
        if (!isStarted && !step.hasStarted(now.state())) {
            throw wrongState(step, now);
        }
        return await(now);
    }

    /** Plans the file again with other options, and waits for the plan. */
    Import planAgain(Import task, FileOptions options, Caller caller) {
        checkFile(task);
        if (!states.planAgain(task.id(), options, caller)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The import is %s; planning again requires planned or failed".formatted(task.state()));
        }
        return await(imports.find(task.id()).orElseThrow());
    }

    /** Edits a row and plans the file again, and waits for the plan. */
    Import edit(Import task, int line, RowEdit edit, Caller caller) {
        checkFile(task);
        if (!states.edit(task.id(), line, edit.after(task.edits().get(line)), caller)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The import is %s; editing a row requires planned".formatted(task.state()));
        }
        return await(imports.find(task.id()).orElseThrow());
    }

    private void checkFile(Import task) {
        if (!files.has(task.id())) {
            throw new ProblemException(ProblemType.GONE, "The file was deleted; send it again as a new import");
        }
    }

    /** Waits for the end of the pending step, if any. */
    Import await(Import task) {
        return indexed(task.state().isPending() ? worker.awaitStep(task.id()) : task);
    }

    // Later reads see the applied import.
    private Import indexed(Import task) {
        readModel.reach(task.lastRevision());
        return task;
    }

    /** Checks whether a step is possible now, as far as this is known without running it. */
    void dryRun(ImportStep step, Import task) {
        if (!step.canStartFrom(task.state())) {
            throw wrongState(step, task);
        }
        if (step == ImportStep.APPLICATION) {
            checkRows(task);
            applyJob.checkUnchanged(task);
        }
    }

    private static void checkRows(Import task) {
        int errors = task.counts().error();
        long columns = task.problems().stream().filter(RowProblem::isError).count();
        if (columns > 0 || errors > 0 && !task.toleratesErrors()) {
            throw new ProblemException(
                    ProblemType.PLAN_HAS_ERRORS,
                    "%d rows and %d columns have errors; nothing was applied".formatted(errors, columns));
        }
    }

    private static ProblemException wrongState(ImportStep step, Import task) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "The import is %s; this step requires %s".formatted(task.state(), step.required()));
    }
}
