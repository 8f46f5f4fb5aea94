package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.kit.problem.NotFound;

/** Reads a result for those who may know of it: everybody once it is published, before that who runs the election. */
@ApplicationScoped
class ResultQueries {

    private final ElectionRepository elections;
    private final ResultRepository results;
    private final Officers officers;

    ResultQueries(ElectionRepository elections, ResultRepository results, Officers officers) {
        this.elections = elections;
        this.results = results;
        this.officers = officers;
    }

    ResultView get(UUID electionId) {
        Election election = elections.require(electionId);
        return ResultView.of(election, stored(election));
    }

    TallySheet sheet(UUID electionId) {
        return new TallySheet(TallyRow.of(stored(elections.require(electionId)).count()));
    }

    private ResultRepository.Stored stored(Election election) {
        boolean mayKnow =
                election.status() == ElectionStatus.PUBLISHED || officers.mayReadUnpublished(election.bodyId());
        return results.find(election.id(), new NamesOnPaper(election.candidates()))
                .filter(stored -> mayKnow)
                .orElseThrow(() -> new NotFound("There is no published result of election " + election.id() + "."));
    }
}
