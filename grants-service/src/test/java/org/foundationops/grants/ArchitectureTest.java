package org.foundationops.grants;

import org.foundationops.kit.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theCodeFollowsTheHouseRules() {
        ArchitectureRules.check("org.foundationops.grants");
    }
}
