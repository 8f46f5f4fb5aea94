package org.foundationops.membership.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.person.Belongings;

/** Who stopped mails under one of two records has stopped them. */
@ApplicationScoped
class SubscriptionBelongings implements Belongings {

    private final PreferenceService preferences;

    SubscriptionBelongings(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        preferences.handOver(mergedId, survivorId);
    }
}
