package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundationops.elections.ballot.BallotBox;
import org.foundationops.elections.counting.BallotSet;
import org.foundationops.elections.counting.CountParameters;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.elections.counting.TieRule;
import org.foundationops.elections.counting.Transfer;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.result.domain.CountRecord;
import org.jspecify.annotations.Nullable;

/** Hands the ballots of an election to the counting package and writes down what it says. */
@ApplicationScoped
class Counting {

    CountRecord count(Election election, List<BallotBox.Bundle> bundles) {
        List<Candidate> candidates = election.candidates();
        CountResult result = method(election).count(ballots(candidates, bundles), parameters(election, candidates));
        return record(election, candidates, result);
    }

    private static CountingMethod method(Election election) {
        String name = election.configuration().method().text();
        return CountingMethod.named(name).orElseThrow(() -> new IllegalStateException("Nothing counts by " + name));
    }

    private static BallotSet ballots(List<Candidate> candidates, List<BallotBox.Bundle> bundles) {
        BallotSet.Builder ballots =
                BallotSet.of(candidates.stream().map(Counting::reference).toList());
        bundles.forEach(bundle ->
                ballots.add(new Ranking(bundle.ranking().stream().map(List::of).toList()), bundle.count()));
        return ballots.build();
    }

    private static CountParameters parameters(Election election, List<Candidate> candidates) {
        Set<Integer> withdrawn = candidates.stream()
                .filter(Candidate::isWithdrawn)
                .map(Candidate::number)
                .collect(Collectors.toSet());
        TieRule tieRule = election.tieSeed().<TieRule>map(TieRule.Seeded::new).orElseGet(TieRule.ListFirst::new);
        return new CountParameters(election.seats(), withdrawn, tieRule);
    }

    private static CountRecord record(Election election, List<Candidate> candidates, CountResult result) {
        return new CountRecord(
                result.methodName(),
                result.ruleSetVersion(),
                result.engineVersion(),
                result.seats(),
                candidates.stream()
                        .map(candidate -> new CountRecord.Name(
                                candidate.number(),
                                candidate.personId(),
                                reference(candidate),
                                candidate.isWithdrawn()))
                        .toList(),
                result.ballots(),
                result.validBallots(),
                result.ballotSetHash(),
                text(result.quota()),
                election.quorumStatement(),
                winners(candidates, result),
                result.rounds().stream().map(round -> round(round, result)).toList());
    }

    private static List<CountRecord.Winner> winners(List<Candidate> candidates, CountResult result) {
        return IntStream.range(0, result.winners().size())
                .mapToObj(place -> {
                    Candidate winner = candidates.get(result.winners().get(place) - 1);
                    return new CountRecord.Winner(place + 1, winner.number(), winner.personId(), reference(winner));
                })
                .toList();
    }

    /** A count is stored without names, which may be erased one day. */
    private static String reference(Candidate candidate) {
        return NamesOnPaper.reference(candidate.number());
    }

    private static CountRecord.Round round(CountRound round, CountResult result) {
        return new CountRecord.Round(
                round.number(),
                text(round.quota()),
                round.tallies().entrySet().stream()
                        .map(tally -> new CountRecord.Tally(
                                tally.getKey(), result.nameOf(tally.getKey()), text(tally.getValue())))
                        .toList(),
                text(round.exhausted()),
                text(round.residue()),
                round.elected(),
                round.eliminated(),
                move(round.transfer()),
                round.ties().stream()
                        .map(tie -> new CountRecord.BrokenTie(
                                tie.subject().name(),
                                tie.candidates(),
                                tie.chosen(),
                                tie.brokenBy().name(),
                                tie.words()))
                        .toList(),
                round.sentence());
    }

    private static CountRecord.@Nullable Move move(@Nullable Transfer transfer) {
        if (transfer == null) {
            return null;
        }
        return new CountRecord.Move(
                transfer.reason().name(),
                transfer.from(),
                text(transfer.votes()),
                transfer.movements().stream()
                        .map(movement ->
                                new CountRecord.Movement(movement.to(), movement.papers(), text(movement.votes())))
                        .toList(),
                text(transfer.nonTransferable()),
                text(transfer.truncated()));
    }

    private static String text(BigDecimal figure) {
        return figure.toPlainString();
    }
}
