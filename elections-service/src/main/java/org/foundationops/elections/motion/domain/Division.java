package org.foundationops.elections.motion.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The votes on a motion at one moment.
 *
 * @param votes the last vote of each
 * @param present who of those in office attends the meeting at the moment of the vote; nobody outside of meetings
 * @param begunWithQuorum whether the meeting had a quorum when it began
 */
public record Division(Electors electors, Map<UUID, Choice> votes, Set<UUID> present, boolean begunWithQuorum) {

    public Division {
        votes = Map.copyOf(votes);
        present = Set.copyOf(present);
        if (!votes.keySet().stream().allMatch(electors::mayVote)) {
            throw new IllegalArgumentException("Only electors without a conflict vote");
        }
        if (!electors.inOffice().containsAll(present)) {
            throw new IllegalArgumentException("Only who is in office counts as present");
        }
    }

    /** Votes outside of a meeting. */
    public static Division written(Electors electors, Map<UUID, Choice> votes) {
        return new Division(electors, votes, Set.of(), false);
    }

    int numberPresent() {
        return (int) present.stream().filter(electors::countsAsPresent).count();
    }

    int count(Choice choice) {
        return (int) votes.values().stream().filter(choice::equals).count();
    }

    int score() {
        Collection<Choice> choices = votes.values();
        return choices.stream().mapToInt(Choice::score).sum();
    }

    /** Whether somebody who may vote has not. */
    boolean isIncomplete() {
        return votes.size() < electors.disinterested();
    }
}
