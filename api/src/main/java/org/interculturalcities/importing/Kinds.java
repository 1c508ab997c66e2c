package org.interculturalcities.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** The kinds of record that files can bring. */
@ApplicationScoped
class Kinds {

    private final List<Kind> all;

    Kinds(Instance<Kind> all) {
        this.all = all.stream().toList();
    }

    List<String> names() {
        return all.stream().map(Kind::name).sorted().toList();
    }

    Kind named(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }
}
