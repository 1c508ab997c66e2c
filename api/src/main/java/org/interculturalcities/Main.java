package org.interculturalcities;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.interculturalcities.backup.BackupCommand;
import org.interculturalcities.database.EmbeddedDatabase;
import org.jspecify.annotations.NullMarked;

/** Starts the service, and an embedded PostgreSQL if the configuration has no database; or runs a command. */
@NullMarked
@QuarkusMain
public class Main {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";

    public static void main(String... args) {
        if (BackupCommand.isOne(args)) {
            System.exit(BackupCommand.run(args));
        }
        System.setProperty(
                "catalogue.data.dir", EmbeddedDatabase.defaultFolder().toString());
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null && System.getProperty(DATABASE_URL) == null) {
            startDatabase();
        }
        Quarkus.run(args);
    }

    // Runs once: a reload in development mode calls main again, but keeps the server and the system properties.
    private static void startDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabase.defaultFolder());
        database.settings().forEach(System::setProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterService(database), "database-stop"));
    }

    private static void stopAfterService(EmbeddedDatabase database) {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.close();
    }
}
