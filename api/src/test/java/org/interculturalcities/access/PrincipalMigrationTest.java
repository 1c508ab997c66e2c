package org.interculturalcities.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written when a token was known by its name alone, in a database of its own. */
@QuarkusTest
class PrincipalMigrationTest {

    private static final String DATABASE = "before_principals";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        change(url, "create database " + DATABASE);
        flyway("4").migrate();
        connection = DriverManager.getConnection(old(), user, password);
        run(
                """
                insert into access_token (lookup, hash, name, role, created_by, created_at) values
                    ('a', '\\x0a', 'admin of the environment', 'admin', 'system', now()),
                    ('b', '\\x0b', 'Ana', 'contributor', 'admin of the environment', now()),
                    ('c', '\\x0c', 'system', 'contributor', 'Ana', now());
                insert into network (id, name, scope) values ('reci', 'RECI', 'national');
                insert into access_token_network values (2, 'reci');
                insert into revision values
                    (1, now(), 'system', 'sample'), (2, now(), 'Ana', 'api'), (3, now(), 'system', 'import 1'),
                    (4, now(), 'maria of https://id.example', 'api');
                insert into import (kind, source, on_error, on_duplicate, state, caller, created_by, created_at,
                    idempotency_key, request_hash, size)
                    select 'practices', 'x', 'skip', 'skip', 'applying', '{"name":"system"}', who, now(), 'k', '', 1
                    from unnest(array['Ana', 'maria of https://id.example']) who;
                insert into idempotency_key (caller, key, request_hash, entity, entity_id) values
                    ('Ana', 'k', '', 'practice', '1'), ('system', 'k', '', 'practice', '2'),
                    ('maria of https://id.example', 'k', '', 'practice', '3');
                """);
        flyway("7").migrate();
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        change(url, "drop database " + DATABASE);
    }

    @Test
    void whatWasWrittenUnderANameIsThePrincipalsWhoHadIt() throws SQLException {
        assertThat(ask("select id || ' ' || name || ' ' || role from principal order by id"))
                .containsExactly("1 admin of the environment admin", "2 Ana contributor", "3 system contributor");
        assertThat(ask("select lookup from access_token where environment")).containsExactly("a");
        assertThat(ask("select lookup || principal from access_token order by id"))
                .containsExactly("a1", "b2", "c3");
        assertThat(ask("select principal || network from principal_network")).containsExactly("2reci");
        assertThat(ask("select principal from revision order by number")).containsExactly(null, "2", "3", null);
        assertThat(ask("select principal from import order by id")).containsExactly("2", null);
        assertThat(ask("select caller ->> 'principal' from import order by id")).containsExactly("3", "3");
        assertThat(ask("select principal || key || entity || entity_id from idempotency_key order by 1"))
                .containsExactly("2kimport1", "2kpractice1", "3kpractice2");
    }

    @Test
    void aNewPrincipalGetsAnIdOfItsOwn() throws SQLException {
        run("insert into principal (name, role, created_by, created_at) values ('Ana', 'reader', 'Ana', now())");
        assertThat(ask("select id::text from principal where role = 'reader'")).containsExactly("4");
    }

    private Flyway flyway(String version) {
        return Flyway.configure()
                .dataSource(old(), user, password)
                .locations("db/migration")
                .target(version)
                .load();
    }

    private String old() {
        return url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + DATABASE);
    }

    private void change(String address, String sql) throws SQLException {
        try (Connection other = DriverManager.getConnection(address, user, password);
                Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
