package org.interculturalcities.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaCheckTest {

    @Inject
    SchemaCheck schema;

    @Inject
    Sql sql;

    @Test
    void theSchemaOfANewerVersionIsRefused() {
        sql.update(
                """
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (9999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 'test', 1, true)
                """,
                insert -> {});
        try {
            assertThatThrownBy(() -> schema.check(new StartupEvent()))
                    .hasMessageContaining("newer version")
                    .hasMessageContaining("999");
        } finally {
            sql.update("delete from flyway_schema_history where installed_rank = 9999", delete -> {});
        }
        assertThatCode(() -> schema.check(new StartupEvent())).doesNotThrowAnyException();
    }
}
