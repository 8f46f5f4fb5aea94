package org.foundationops.grants.application.domain;

import java.util.UUID;
import org.foundationops.kit.money.Money;

/** What can happen to an application. */
public sealed interface ApplicationChange {

    UUID applicationId();

    record Submitted(UUID applicationId) implements ApplicationChange {}

    record LeadTimeWaived(UUID applicationId, UUID bodyId) implements ApplicationChange {}

    record Approved(UUID applicationId, UUID awardId, Money amount) implements ApplicationChange {}

    record Rejected(UUID applicationId) implements ApplicationChange {}

    record Withdrawn(UUID applicationId) implements ApplicationChange {}
}
