package org.foundationops.events;

import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.contract.Contracts;
import org.junit.jupiter.api.Test;

/** What is written in contracts/ is what the service does. */
@ServiceTest
class ContractsTest {

    @Test
    void theApiDocumentIsFresh() {
        Contracts.openApiIsFresh();
    }

    @Test
    void theApiDocumentSaysAllThatACallerMustKnow() {
        Contracts.openApiFollowsTheHouseRules();
    }

    @Test
    void theDocumentOfMessagesIsFresh() {
        Contracts.asyncApiIsFresh();
    }

    @Test
    void everySampleFitsItsSchema() {
        Contracts.samplesFollowTheirSchemas();
    }

    @Test
    void everySampleOfOthersIsReadable() {
        Contracts.everySampleIsReadable();
    }

    @Test
    void everyRefusalIsListed() {
        Contracts.everyProblemIsInACatalogue("org.foundationops.events");
    }
}
