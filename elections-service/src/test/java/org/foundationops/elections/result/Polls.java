package org.foundationops.elections.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Votes;
import org.foundationops.kit.testing.TestPerson;

/** Elections of two seats with four candidates, who vote together with three members. */
final class Polls {

    static final String[] NAMES = {"Ada", "Bo", "Cleo", "Dag"};

    /** Ada has the quota of 3 of the 6 who do not vote blank. */
    static final List<List<List<Integer>>> RANKINGS = List.of(
            List.of(List.of(1), List.of(2)),
            List.of(List.of(1), List.of(2), List.of(3)),
            List.of(List.of(1), List.of(3)),
            List.of(List.of(2), List.of(1)),
            List.of(List.of(2), List.of(3)),
            List.of(List.of(4), List.of(2)),
            List.of());

    private Polls() {}

    /** All vote as {@link #RANKINGS} say, and the ballots are counted. */
    static ElectionScene counted(Map<String, Object> changes) {
        return counted(changes, RANKINGS);
    }

    static ElectionScene counted(Map<String, Object> changes, List<List<List<Integer>>> rankings) {
        return closed(changes, rankings).step("count");
    }

    static ElectionScene closed(Map<String, Object> changes, List<List<List<Integer>>> rankings) {
        ElectionScene election = ElectionScene.inReview(changes, NAMES);
        List<TestPerson> voters = new ArrayList<>(election.candidates());
        while (voters.size() < rankings.size()) {
            voters.add(election.scene().member());
        }
        election.intoVoting();
        for (int voter = 0; voter < rankings.size(); voter++) {
            Votes.cast(election.id(), voters.get(voter), rankings.get(voter));
        }
        return election.step("closure");
    }
}
