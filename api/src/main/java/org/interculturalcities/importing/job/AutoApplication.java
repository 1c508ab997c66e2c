package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.ImportStep;
import org.interculturalcities.importing.store.Imports;

/** Applies plans without being asked, if their owner wants it and they are safe. */
@ApplicationScoped
class AutoApplication {

    private static final int MOST_ARCHIVED_PERCENT = 10;

    private final Imports imports;
    private final ImportStates states;
    private final ImportRows rows;

    AutoApplication(Imports imports, ImportStates states, ImportRows rows) {
        this.imports = imports;
        this.states = states;
        this.rows = rows;
    }

    /** Starts the application of a new plan, or stores why not. It decides in the transaction that completes the plan. */
    void decide(long id) {
        if (states.isToApply(id)) {
            Import task = imports.find(id).orElseThrow();
            risk(task)
                    .ifPresentOrElse(
                            reason -> states.refuseToApply(id, reason),
                            () -> states.start(id, ImportStep.APPLICATION, task.caller()));
        }
    }

    private Optional<Problem> risk(Import task) {
        int errors = task.counts().error();
        long columns = task.problems().stream().filter(RowProblem::isError).count();
        int archived = task.counts().archive();
        int known = archived == 0 ? 0 : rows.countPractices(task.source());
        if (errors + columns > 0) {
            return problem("%d rows and %d columns have errors".formatted(errors, columns));
        } else if (archived * 100 > known * MOST_ARCHIVED_PERCENT) {
            return problem(
                    "It would archive %d of %d practices of this source, more than a tenth".formatted(archived, known));
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(String detail) {
        return Optional.of(new Problem(ProblemType.PLAN_NEEDS_REVIEW, detail, List.of()));
    }
}
