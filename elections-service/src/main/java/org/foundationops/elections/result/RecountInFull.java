package org.foundationops.elections.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.elections.result.domain.Recount;

/** Another count of the same ballots, with every round. */
@Schema(name = "RecountInFull")
public record RecountInFull(RecountView recount, CountRecord count) {

    static RecountInFull of(Recount recount, Election election) {
        return new RecountInFull(RecountView.of(recount, election), recount.count());
    }
}
