package org.interculturalcities.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

    private final FailedLogins failures = new FailedLogins();

    @Test
    void oneAddressDoesNotBlockAnother() {
        for (int i = 0; i < FailedLogins.MAX_FAILURES; i++) {
            failures.note("192.0.2.1");
            assertThat(failures.areTooMany("192.0.2.1")).isFalse();
        }
        failures.note("192.0.2.1");
        assertThat(failures.areTooMany("192.0.2.1")).isTrue();
        assertThat(failures.areTooMany("192.0.2.2")).isFalse();
    }

    @Test
    void theWaitIsAsLongAsTheWindowStillLasts() {
        failures.note("192.0.2.1");
        assertThat(failures.limit("192.0.2.1").left()).isBetween(Duration.ofSeconds(50), FailedLogins.WINDOW);
    }
}
