package org.foundationops.elections;

import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.contract.Contracts;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractsTest {

    @Test
    void theApiDocumentIsFresh() {
        Contracts.openApiIsFresh();
    }

    @Test
    void theApiDocumentFollowsTheHouseRules() {
        Contracts.openApiFollowsTheHouseRules();
    }

    @Test
    void theMessageDocumentIsFresh() {
        Contracts.asyncApiIsFresh();
    }

    @Test
    void samplesFollowTheirSchemas() {
        Contracts.samplesFollowTheirSchemas();
    }

    @Test
    void everySampleIsReadable() {
        Contracts.everySampleIsReadable();
    }

    @Test
    void everyProblemIsInACatalogue() {
        Contracts.everyProblemIsInACatalogue("org.foundationops.elections");
    }
}
