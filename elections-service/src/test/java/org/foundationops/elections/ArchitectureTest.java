package org.foundationops.elections;

import org.foundationops.kit.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theCodeKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.foundationops.elections");
    }
}
