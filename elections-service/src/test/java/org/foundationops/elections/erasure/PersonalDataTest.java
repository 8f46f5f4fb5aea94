package org.foundationops.elections.erasure;

import java.util.Map;
import org.foundationops.kit.testing.PersonalDataRules;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** No table is forgotten. */
@ServiceTest
class PersonalDataTest {

    @Test
    void everyTableIsShownToThePersonAndErasedOrSaidToHoldNothing() {
        PersonalDataRules.everyTableIsNamed(Map.of(
                "body", "a body, no person",
                "seat", "a seat, no person",
                "corporate_period", "terms of organisations",
                "known_parent", "organisations",
                "election", "its configuration and figures",
                "election_term", "the terms on offer",
                "election_result", "figures by candidate number; names stand with the candidates"));
    }
}
