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
        PersonalDataRules.everyTableIsNamed(Map.ofEntries(
                Map.entry("body", "a body, no person"),
                Map.entry("body_size", "a number of seats"),
                Map.entry("seat", "a seat, no person"),
                Map.entry("offered_seat", "seats of an election"),
                Map.entry("affiliation_case", "deadlines and outcome; the persons concerned stand apart"),
                Map.entry("corporate_period", "terms of organisations"),
                Map.entry("known_parent", "organisations"),
                Map.entry("token_key", "keys of an election"),
                Map.entry("election_key", "keys of an election, and its manifest, where names are hashed"),
                Map.entry("opened_ballot", "ballots of one-time keys; nobody knows whose"),
                Map.entry("election", "its configuration and figures"),
                Map.entry("election_term", "the terms on offer"),
                Map.entry("election_extension", "moved ends of voting"),
                Map.entry("election_result", "figures by candidate number; names stand with the candidates"),
                Map.entry("recount", "the same, and why officers counted again"),
                Map.entry("meeting", "title, times and quorum"),
                Map.entry("meeting_topic", "what a meeting talks about"),
                Map.entry("motion_interested_organisation", "organisations")));
    }
}
