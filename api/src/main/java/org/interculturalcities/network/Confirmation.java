package org.interculturalcities.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a membership is confirmed: only then may coordinators of its network edit the practices of its city.
 * Admins confirm memberships. Edits by others keep the confirmation only if they add no day of membership.
 */
public record Confirmation(boolean isByAdmin) {

    /** Whether the new version of the membership is confirmed; the present version may not exist. */
    public boolean of(Membership desired, Optional<Membership> present, @Nullable Boolean requested) {
        return !Boolean.FALSE.equals(requested)
                && (isByAdmin || isConfirmed(present) && desired.isWithin(present.orElseThrow()));
    }

    /** Whether a caller other than an admin tries to confirm a membership, which is forbidden. */
    public boolean isRefused(Optional<Membership> present, @Nullable Boolean requested) {
        return Boolean.TRUE.equals(requested) && !isByAdmin && !isConfirmed(present);
    }

    private static boolean isConfirmed(Optional<Membership> present) {
        return present.map(Membership::isConfirmed).orElse(false);
    }
}
