package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads nominations for those who may know of them. */
@ApplicationScoped
public class NominationQueries {

    private final NominationRepository nominations;
    private final ElectionRepository elections;
    private final Officers officers;
    private final Caller caller;

    NominationQueries(
            NominationRepository nominations, ElectionRepository elections, Officers officers, Caller caller) {
        this.nominations = nominations;
        this.elections = elections;
        this.officers = officers;
        this.caller = caller;
    }

    /** Those who did not accept never agreed to be seen, so the list is for who runs the election. */
    void requireReader(UUID electionId) {
        UUID bodyId = elections.require(electionId).bodyId();
        if (!officers.isElectionOfficer(bodyId) && !caller.holds(Officers.AUDITOR)) {
            throw new Forbidden("Only the election officer of body " + bodyId + " and auditors may see nominations.");
        }
    }

    List<NominationView> page(UUID electionId, @Nullable String after, int limit) {
        return nominations.page(electionId, after, limit).stream()
                .map(NominationView::of)
                .toList();
    }

    NominationView get(UUID id) {
        UUID person = caller.requirePerson();
        Nomination nomination = nominations.require(id);
        boolean mayKnow = nomination.nomineeId().equals(person)
                || nomination.nominatorId().equals(person)
                || officers.mayReadUnpublished(
                        elections.require(nomination.electionId()).bodyId());
        if (!mayKnow) {
            throw new NotFound("There is no nomination " + id + " that you may know of.");
        }
        return NominationView.of(nomination);
    }

    List<CandidateView> candidates(UUID electionId) {
        return views(electionId, elections.require(electionId).candidates());
    }

    BallotPaperView paper(UUID electionId, UUID viewer) {
        return new BallotPaperView(
                electionId,
                viewer,
                views(electionId, elections.require(electionId).candidatesFor(viewer)));
    }

    private List<CandidateView> views(UUID electionId, List<Candidate> candidates) {
        Map<UUID, Nomination> byNominee = nominations.ofElection(electionId).stream()
                .collect(Collectors.toMap(Nomination::nomineeId, Function.identity()));
        return candidates.stream()
                .map(candidate ->
                        CandidateView.of(candidate, Objects.requireNonNull(byNominee.get(candidate.personId()))))
                .toList();
    }
}
