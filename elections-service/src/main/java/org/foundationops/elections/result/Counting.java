package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.foundationops.elections.ballot.OpenedBallots;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.counting.BallotSet;
import org.foundationops.elections.counting.CountParameters;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.elections.counting.TieRule;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.CountRule;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.registration.domain.CountedBy;
import org.foundationops.elections.result.domain.CountRecord;

/** Hands the ballots of an election to the counting library and writes down what it says. */
@ApplicationScoped
class Counting {

    private final CoAffiliation affiliations;

    Counting(CoAffiliation affiliations) {
        this.affiliations = affiliations;
    }

    /** @throws org.foundationops.elections.counting.UncountableBallots when the rule cannot count such ballots */
    CountRecord count(CountRequest request, List<OpenedBallots.Bundle> bundles) {
        Election election = request.election();
        CountRule rule = request.rule();
        AffiliationCap cap = affiliations.cap(election, rule.affiliationCap());
        CountParameters parameters = new CountParameters(
                election.seats(), leftOut(request), tieRule(request), CountedBy.options(rule.options()), cap);
        BallotSet ballots =
                ballots(election.candidates(), bundles, candidate -> NamesOnPaper.reference(candidate.number()));
        CountResult result = CountedBy.method(rule.method()).count(ballots, parameters);
        return new CountScribe(election, parameters, result).write();
    }

    static BallotSet ballots(
            List<Candidate> candidates, List<OpenedBallots.Bundle> bundles, Function<Candidate, String> name) {
        BallotSet.Builder ballots = BallotSet.of(candidates.stream().map(name).toList());
        bundles.forEach(bundle -> ballots.add(
                bundle.ranking().isEmpty() ? Ranking.blank() : new Ranking(bundle.ranking()), bundle.count()));
        return ballots.build();
    }

    private static Set<Integer> leftOut(CountRequest request) {
        Set<Integer> leftOut = new HashSet<>(request.leftOut());
        request.election().candidates().stream()
                .filter(Candidate::isWithdrawn)
                .map(Candidate::number)
                .forEach(leftOut::add);
        return leftOut;
    }

    static TieRule tieRule(Election election) {
        return tieRule(CountRequest.of(election));
    }

    private static TieRule tieRule(CountRequest request) {
        return switch (request.rule().tieRule()) {
            case LIST_FIRST -> new TieRule.ListFirst();
            case LIST_LAST -> new TieRule.ListLast();
            case SEED ->
                new TieRule.Seeded(request.election()
                        .tieSeed()
                        .orElseThrow(() -> new IllegalStateException("The election has no seed")));
        };
    }
}
