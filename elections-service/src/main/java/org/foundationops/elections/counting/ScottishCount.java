package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One count under the Order; made for one run. Votes are in units of {@link Votes}. */
final class ScottishCount {

    private final CountingMethod method;
    private final BallotSet ballots;
    private final CountParameters parameters;
    private final Wording wording;
    private final TieBreaker tieBreaker;

    private final Standing[] standing;
    private final long[] votes;
    private final List<List<Parcel>> piles = new ArrayList<>();
    private final long valid;
    private final long quota;

    private final List<Integer> winners = new ArrayList<>();
    private final List<CountRound> rounds = new ArrayList<>();
    private long exhausted;
    private int untransferred;

    ScottishCount(CountingMethod method, BallotSet ballots, CountParameters parameters) {
        this.method = method;
        this.ballots = ballots;
        this.parameters = parameters;
        this.wording = new Wording(ballots.candidates());
        this.tieBreaker = new TieBreaker(parameters.tieRule(), wording);
        int numbers = ballots.candidates().size() + 1;
        this.standing = new Standing[numbers];
        Arrays.fill(standing, Standing.CONTINUING);
        parameters.withdrawn().forEach(candidate -> standing[candidate] = Standing.WITHDRAWN);
        this.votes = new long[numbers];
        for (int candidate = 0; candidate < numbers; candidate++) {
            piles.add(new ArrayList<>());
        }
        this.valid = Votes.ofPapers(ballots.valid());
        this.quota = Votes.ofPapers(ballots.valid() / (parameters.seats() + 1L) + 1); // rule 46
    }

    CountResult run() {
        sortByFirstPreference();
        while (stage()) {
            // each pass is one stage of the count
        }
        return new CountResult(
                method.name(),
                method.ruleSetVersion(),
                CountResult.ENGINE_VERSION,
                parameters.seats(),
                ballots.candidates(),
                Collections.unmodifiableSortedSet(new TreeSet<>(parameters.withdrawn())),
                ballots.total(),
                ballots.valid(),
                ballots.hash(),
                Votes.decimal(quota),
                List.copyOf(winners),
                List.copyOf(rounds));
    }

    /** Rule 45; a preference for a withdrawn candidate is skipped. */
    private void sortByFirstPreference() {
        for (Map.Entry<Ranking, Long> paper : ballots.papers().entrySet()) {
            if (!paper.getKey().isBlank()) {
                int[] preferences = paper.getKey().groups().stream()
                        .mapToInt(List::getFirst)
                        .toArray();
                give(new Parcel(preferences, paper.getValue()));
            }
        }
    }

    /** Decides on the figures as they stand, moves what has to move; false when the count is over. */
    private boolean stage() {
        tieBreaker.begin(votes);
        List<Tie> ties = new ArrayList<>();
        Figures figures = figures();

        // Seats are given in crossing order; an affiliation cap would exclude here instead of seating.
        List<Integer> reached = tieBreaker.bestFirst(continuingWithQuota(), Tie.Subject.ORDER_OF_ELECTION, ties);
        reached.forEach(this::seat);
        List<Integer> last = lastVacanciesFillThemselves()
                ? tieBreaker.bestFirst(continuing(), Tie.Subject.ORDER_OF_ELECTION, ties)
                : List.of();
        last.forEach(this::seat);

        boolean over = vacancies() == 0 || continuing().isEmpty();
        int excluded = 0;
        Transfer transfer = null;
        if (!over) {
            List<Integer> surpluses = withSurplus();
            if (!surpluses.isEmpty()) {
                transfer = transferSurplus(largestSurplus(surpluses, ties));
            } else {
                excluded = exclude(ties);
                transfer = lastVacanciesFillThemselves() ? null : transferExcluded(excluded); // rule 52(2)
                untransferred = transfer == null ? excluded : 0;
            }
        }
        List<Integer> eliminated = over ? continuing() : excluded == 0 ? List.of() : List.of(excluded);
        String sentence = wording.round(
                Votes.decimal(quota),
                figures.described(reached),
                figures.described(last),
                excluded == 0 ? null : figures.described(List.of(excluded)).getFirst(),
                transfer,
                over ? figures.described(eliminated) : List.of());
        rounds.add(figures.round(reached, last, eliminated, transfer, ties, sentence));
        return !over;
    }

    private void seat(int candidate) {
        standing[candidate] = Standing.ELECTED;
        winners.add(candidate);
    }

    /** Rules 48 and 49(1): the candidate whose surplus moves first. */
    private int largestSurplus(List<Integer> surpluses, List<Tie> ties) {
        long highest = surpluses.stream()
                .mapToLong(candidate -> votes[candidate])
                .max()
                .orElseThrow();
        List<Integer> equals = surpluses.stream()
                .filter(candidate -> votes[candidate] == highest)
                .toList();
        return tieBreaker.bestFirst(equals, Tie.Subject.LARGEST_SURPLUS, ties).getFirst();
    }

    private Transfer transferSurplus(int from) {
        long credited = votes[from];
        long surplus = credited - quota;
        List<Parcel> pile = takePile(from);
        pile.forEach(parcel -> parcel.revalue(Votes.transferValue(surplus, parcel.value(), credited)));
        votes[from] = quota;
        return move(Transfer.Reason.SURPLUS, from, surplus, pile);
    }

    /** Rules 50(1) and 51. */
    private int exclude(List<Tie> ties) {
        List<Integer> continuing = continuing();
        long lowest = continuing.stream()
                .mapToLong(candidate -> votes[candidate])
                .min()
                .orElseThrow();
        int loser = tieBreaker.loser(
                continuing.stream()
                        .filter(candidate -> votes[candidate] == lowest)
                        .toList(),
                ties);
        standing[loser] = Standing.EXCLUDED;
        return loser;
    }

    private Transfer transferExcluded(int from) {
        long credited = votes[from];
        votes[from] = 0;
        return move(Transfer.Reason.EXCLUSION, from, credited, takePile(from));
    }

    private Transfer move(Transfer.Reason reason, int from, long amount, List<Parcel> pile) {
        SortedMap<Integer, long[]> moved = new TreeMap<>();
        long lost = amount;
        long nonTransferable = 0;
        for (Parcel parcel : pile) {
            int to = give(parcel);
            lost -= parcel.votes();
            if (to == 0) {
                nonTransferable += parcel.votes();
            } else {
                long[] sums = moved.computeIfAbsent(to, none -> new long[2]);
                sums[0] += parcel.papers();
                sums[1] += parcel.votes();
            }
        }
        List<Transfer.Movement> movements = moved.entrySet().stream()
                .map(entry ->
                        new Transfer.Movement(entry.getKey(), entry.getValue()[0], Votes.decimal(entry.getValue()[1])))
                .toList();
        return new Transfer(
                reason, from, Votes.decimal(amount), movements, Votes.decimal(nonTransferable), Votes.decimal(lost));
    }

    private int give(Parcel parcel) {
        int to = parcel.nextAvailable(standing);
        if (to == 0) {
            exhausted += parcel.votes();
        } else {
            votes[to] += parcel.votes();
            piles.get(to).add(parcel);
        }
        return to;
    }

    private List<Parcel> takePile(int candidate) {
        return piles.set(candidate, new ArrayList<>());
    }

    private boolean lastVacanciesFillThemselves() {
        return vacancies() > 0 && continuing().size() <= vacancies(); // rule 52(1)
    }

    private int vacancies() {
        return parameters.seats() - winners.size();
    }

    private List<Integer> continuing() {
        return candidates(Standing.CONTINUING);
    }

    private List<Integer> continuingWithQuota() {
        return continuing().stream()
                .filter(candidate -> votes[candidate] >= quota)
                .toList(); // rule 47
    }

    private List<Integer> withSurplus() {
        return candidates(Standing.ELECTED).stream()
                .filter(candidate -> votes[candidate] > quota) // rule 48(1): a surplus of zero moves nothing
                .toList();
    }

    private List<Integer> candidates(Standing wanted) {
        return IntStream.range(1, standing.length)
                .filter(candidate -> standing[candidate] == wanted)
                .boxed()
                .toList();
    }

    private Figures figures() {
        SortedMap<Integer, BigDecimal> tallies = new TreeMap<>();
        long credited = 0;
        for (int candidate = 1; candidate < standing.length; candidate++) {
            if (standing[candidate] == Standing.CONTINUING
                    || standing[candidate] == Standing.ELECTED
                    || candidate == untransferred) {
                tallies.put(candidate, Votes.decimal(votes[candidate]));
                credited += votes[candidate];
            }
        }
        return new Figures(
                Collections.unmodifiableSortedMap(tallies),
                Votes.decimal(exhausted),
                Votes.decimal(valid - credited - exhausted));
    }

    /** The figures on which a stage is decided, kept before anything moves. */
    private final class Figures {
        private final SortedMap<Integer, BigDecimal> tallies;
        private final BigDecimal exhaustedVotes;
        private final BigDecimal residue;

        private Figures(SortedMap<Integer, BigDecimal> tallies, BigDecimal exhaustedVotes, BigDecimal residue) {
            this.tallies = tallies;
            this.exhaustedVotes = exhaustedVotes;
            this.residue = residue;
        }

        private List<String> described(List<Integer> candidates) {
            return candidates.stream()
                    .map(candidate -> wording.withVotes(candidate, tallies.getOrDefault(candidate, BigDecimal.ZERO)))
                    .toList();
        }

        private CountRound round(
                List<Integer> reached,
                List<Integer> last,
                List<Integer> eliminated,
                @Nullable Transfer transfer,
                List<Tie> ties,
                String sentence) {
            List<Integer> elected = new ArrayList<>(reached);
            elected.addAll(last);
            return new CountRound(
                    rounds.size() + 1,
                    Votes.decimal(quota),
                    tallies,
                    exhaustedVotes,
                    residue,
                    List.copyOf(elected),
                    eliminated,
                    transfer,
                    List.copyOf(ties),
                    sentence);
        }
    }
}
