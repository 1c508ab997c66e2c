package org.interculturalcities.importing.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** The kinds of record that files can bring. */
@ApplicationScoped
public class Kinds {

    private final List<Kind> all;

    Kinds(Instance<Kind> all) {
        this.all = all.stream().toList();
    }

    public List<String> names() {
        return all.stream().map(Kind::name).sorted().toList();
    }

    public Kind named(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }
}
