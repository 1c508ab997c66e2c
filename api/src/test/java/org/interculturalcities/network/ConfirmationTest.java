package org.interculturalcities.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.interculturalcities.network.Membership.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTest {

    private static final Confirmation BY_ADMIN = new Confirmation(true);
    private static final Confirmation BY_COORDINATOR = new Confirmation(false);

    @ParameterizedTest
    @CsvSource({
        "member 2012..2015, member 2012..2015, true",
        "member 2012..2015, member 2012..2014-06, true",
        "member 2012..2015, member 2012-02..2015, true",
        "member .., member 2012..2015, true",
        "member .., former .., true",
        "member 2012.., candidate 2010.., true",
        "candidate 2012.., index-only 2010.., true",
        "former 2012..2015, member 2012..2015, true",
        "member 2012..2015, member 2012.., false",
        "member 2012..2015, member 2012..2016, false",
        "member 2012..2015, former 2012..2016, false",
        "member 2012..2015, member 2011-12-31..2015, false",
        "member 2012..2015, member ..2015, false",
        "candidate .., member .., false",
        "index-only .., former ..2030, false",
        "former .., member .., false",
        "former .., former ..2030, false",
    })
    void aCoordinatorKeepsAConfirmationWithinTheDaysItHadBefore(String before, String after, boolean isConfirmed) {
        assertThat(BY_COORDINATOR.of(membership(after), Optional.of(membership(before)), null))
                .isEqualTo(isConfirmed);
        assertThat(BY_ADMIN.of(membership(after), Optional.of(membership(before)), null))
                .isTrue();
    }

    @Test
    void aCoordinatorTakesAConfirmationToNoOtherCityOrNetwork() {
        Membership bergen = membership("member ..");
        Membership oslo = membership("member ..").setCity("no-oslo");
        Membership elsewhere = new Membership("1", "icc", "no-bergen", Status.MEMBER);

        assertThat(BY_COORDINATOR.of(oslo, Optional.of(bergen), true)).isFalse();
        assertThat(BY_COORDINATOR.of(elsewhere, Optional.of(bergen), true)).isFalse();
    }

    @Test
    void aProposalIsConfirmedByAnAdminOnly() {
        Membership desired = membership("member ..");
        Optional<Membership> proposal = Optional.of(membership("member ..").setConfirmed(false));

        assertThat(BY_COORDINATOR.of(desired, Optional.empty(), true)).isFalse();
        assertThat(BY_COORDINATOR.of(desired, proposal, true)).isFalse();
        assertThat(BY_COORDINATOR.isRefused(proposal, true)).isTrue();
        assertThat(BY_COORDINATOR.isRefused(Optional.of(desired), true)).isFalse();
        assertThat(BY_ADMIN.of(desired, proposal, true)).isTrue();
        assertThat(BY_ADMIN.of(desired, Optional.empty(), null)).isTrue();
    }

    @Test
    void whoSaysThatItIsNotConfirmedIsBelieved() {
        Membership desired = membership("member ..");

        assertThat(BY_ADMIN.of(desired, Optional.of(desired), false)).isFalse();
        assertThat(BY_COORDINATOR.of(desired, Optional.of(desired), false)).isFalse();
    }

    /** From a status and two dates, such as {@code member 2012..2015}. */
    private static Membership membership(String text) {
        String[] parts = text.split(" ");
        String[] dates = parts[1].split("\\.\\.", 2);
        return new Membership("1", "rpci", "no-bergen", Status.of(parts[0]))
                .setDates(dates[0].isEmpty() ? null : dates[0], dates[1].isEmpty() ? null : dates[1]);
    }
}
