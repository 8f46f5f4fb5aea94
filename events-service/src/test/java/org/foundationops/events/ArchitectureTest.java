package org.foundationops.events;

import org.foundationops.kit.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theCodeFollowsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.foundationops.events");
    }
}
