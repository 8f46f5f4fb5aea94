package org.foundationops.membership.electorate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.electorate.domain.Voter;
import org.foundationops.membership.electorate.domain.VoterClass;
import org.jspecify.annotations.Nullable;

/** One vote. */
@Schema(name = "Voter", examples = """
        {"class": "INDIVIDUAL", "personId": "0199d1a0-5b5c-7000-8000-000000000001", "weight": 1}""")
public record VoterView(
        @JsonProperty("class") VoterClass voterClass,
        UUID personId,
        @Nullable UUID organisationId,
        int weight) {

    static VoterView of(Voter voter) {
        return new VoterView(voter.voterClass(), voter.personId(), voter.organisationId(), 1);
    }

    /** The line of the roll is also what the list is ordered by. */
    String line() {
        return new Voter(voterClass, personId, organisationId).line();
    }
}
