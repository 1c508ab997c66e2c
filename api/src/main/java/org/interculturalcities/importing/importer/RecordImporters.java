package org.interculturalcities.importing.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** The importers by the record type of the file. */
@ApplicationScoped
public class RecordImporters {

    private final List<RecordImporter> all;

    RecordImporters(Instance<RecordImporter> all) {
        this.all = all.stream().toList();
    }

    public List<String> names() {
        return all.stream().map(RecordImporter::name).sorted().toList();
    }

    public RecordImporter named(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }
}
