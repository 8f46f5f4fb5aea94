package org.foundationops.grants.application.domain;

import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** What somebody applies for. */
public record NewGrant(
        String title,
        String purpose,
        GrantKind kind,
        @Nullable UUID eventId,
        @Nullable String conductUrl,
        Recipient recipient,
        Money requested) {}
