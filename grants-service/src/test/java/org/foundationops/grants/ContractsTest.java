package org.foundationops.grants;

import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.contract.Contracts;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractsTest {

    @Test
    void theOpenApiDocumentIsFresh() {
        Contracts.openApiIsFresh();
    }

    @Test
    void theOpenApiDocumentFollowsTheHouseRules() {
        Contracts.openApiFollowsTheHouseRules();
    }

    @Test
    void theAsyncApiDocumentIsFresh() {
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
    void everyProblemIsListed() {
        Contracts.everyProblemIsInACatalogue("org.foundationops.grants");
    }
}
