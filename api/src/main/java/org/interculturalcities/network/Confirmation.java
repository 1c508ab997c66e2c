package org.interculturalcities.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a membership is confirmed, so that its network's coordinators may write what its city does. An admin
 * confirms it; what anyone else writes stays confirmed only if it makes the city a member on no day more than before.
 */
public record Confirmation(boolean isByAdmin) {

    /** Whether the desired membership is confirmed, in place of the present one if there is one. */
    public boolean of(Membership desired, Optional<Membership> present, @Nullable Boolean said) {
        return !Boolean.FALSE.equals(said)
                && (isByAdmin || isConfirmed(present) && desired.isWithin(present.orElseThrow()));
    }

    /** Whether the writer says of a membership that was not confirmed that it is, which only an admin may say. */
    public boolean isRefused(Optional<Membership> present, @Nullable Boolean said) {
        return Boolean.TRUE.equals(said) && !isByAdmin && !isConfirmed(present);
    }

    private static boolean isConfirmed(Optional<Membership> present) {
        return present.map(Membership::isConfirmed).orElse(false);
    }
}
