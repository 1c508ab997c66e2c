package org.interculturalcities.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.search.ReadModel;

/** Shows imports to those whose they are. */
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

    /** One import, and where its rows are. */
    @Schema(name = "ImportResponse")
    public record Shown(ImportEntry data, Links links) {}

    /** The addresses that belong to an import. */
    @Schema(name = "ImportLinks")
    public record Links(String self, String rows, String problems, String application, String reversal) {}

    /** The import of this id, if it is that of who asks. */
    Import own(String id) {
        // Others' files are none of anyone's business, not even that they are there.
        Caller caller = access.atLeast(Role.CONTRIBUTOR);
        return (id.matches("\\d{1,18}") ? imports.find(Long.parseLong(id)) : Optional.<Import>empty())
                .filter(task ->
                        caller.role() == Role.ADMIN || caller.principal().equals(task.principal()))
                .orElseThrow(() -> ProblemException.unknown("import", id));
    }

    ImportEntry entry(Import task) {
        return ImportEntry.of(task, rows.counts(task.id()));
    }

    Shown show(Import task, RequestUrl address) {
        // Who is told that it was applied finds it applied.
        readModel.reach(task.lastRevision());
        String self = address.base("api/v1/imports", Long.toString(task.id()));
        return new Shown(
                entry(task),
                new Links(self, self + "/rows", self + "/problems.csv", self + "/application", self + "/reversal"));
    }
}
