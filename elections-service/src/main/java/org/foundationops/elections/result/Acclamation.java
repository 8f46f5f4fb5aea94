package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;

/**
 * Who is seated when there are no more candidates than seats: everybody, in the order that the tie rule gives (round 0),
 * but for whom the affiliation cap keeps out.
 */
@ApplicationScoped
public class Acclamation {

    private final CoAffiliation affiliations;

    Acclamation(CoAffiliation affiliations) {
        this.affiliations = affiliations;
    }

    /** Candidate numbers in the order of election. */
    public List<Integer> winners(Election election) {
        AffiliationCap cap = affiliations.cap(election, election.countRule().affiliationCap());
        List<Integer> numbers = election.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .map(Candidate::number)
                .toList();
        List<Integer> winners = new ArrayList<>();
        for (int number : Counting.tieRule(election).inFavourableOrder(0, numbers)) {
            if (!isReached(cap, number, winners)) {
                winners.add(number);
            }
        }
        return winners;
    }

    private static boolean isReached(AffiliationCap cap, int number, List<Integer> winners) {
        return cap.groups().stream()
                .filter(group -> group.candidates().contains(number))
                .anyMatch(group -> group.sitting()
                                + winners.stream()
                                        .filter(group.candidates()::contains)
                                        .count()
                        >= cap.maximum());
    }
}
