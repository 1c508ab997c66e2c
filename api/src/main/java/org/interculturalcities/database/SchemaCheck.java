package org.interculturalcities.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Refuses a database that a newer version of the service has migrated: this one could lose what that one stored. */
@ApplicationScoped
class SchemaCheck {

    private final Flyway flyway;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        Stream.of(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((earlier, later) -> later)
                .ifPresent(SchemaCheck::refuse);
    }

    private static void refuse(MigrationInfo migration) {
        throw new IllegalStateException(
                "A newer version of the service has migrated this database (to schema %s). Start that version, or restore a backup of before"
                        .formatted(migration.getVersion()));
    }
}
