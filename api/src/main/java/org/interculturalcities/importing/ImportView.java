package org.interculturalcities.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.search.ReadModel;

/** Loads imports for their owners and builds their responses. */
@ApplicationScoped
class ImportView {

    private final Access access;
    private final Imports imports;
    private final ImportRows rows;
    private final ReadModel readModel;

    ImportView(Access access, Imports imports, ImportRows rows, ReadModel readModel) {
        this.access = access;
        this.imports = imports;
        this.rows = rows;
        this.readModel = readModel;
    }

    /** Returns the import with this id if the caller owns it. */
    Import own(String id) {
        // Imports of other principals appear as not found, so that their existence stays private.
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        return (id.matches("\\d{1,18}") ? imports.find(Long.parseLong(id)) : Optional.<Import>empty())
                .filter(task ->
                        caller.role() == Role.ADMIN || caller.principal().equals(task.principal()))
                .orElseThrow(() -> ProblemException.unknown("import", id));
    }

    ImportEntry entry(Import task, RequestUrl address) {
        String self = address.base("api/v1/imports", Long.toString(task.id()));
        return ImportEntry.of(
                task,
                rows.counts(task.id()),
                new ImportResponse.Links(
                        self, self + "/rows", self + "/problems.csv", self + "/application", self + "/reversal"));
    }

    ImportResponse show(Import task, RequestUrl address) {
        // Waits for the index, so that later reads see the applied import.
        readModel.reach(task.lastRevision());
        ImportEntry entry = entry(task, address);
        return new ImportResponse(entry, entry.links());
    }
}
