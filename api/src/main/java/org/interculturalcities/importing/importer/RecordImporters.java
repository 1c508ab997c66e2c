package org.interculturalcities.importing.importer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the importer of a kind of file. */
@ApplicationScoped
public class RecordImporters {

    private final List<RecordImporter> all;

    RecordImporters(@All List<RecordImporter> all) {
        this.all = all;
    }

    public RecordImporter of(String kind) {
        return all.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
