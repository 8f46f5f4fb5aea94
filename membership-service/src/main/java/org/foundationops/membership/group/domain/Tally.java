package org.foundationops.membership.group.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether members admit somebody: half of those who are members now, and one more. */
record Tally(int members, long inFavour, long against) {

    static Tally of(Map<UUID, Ballot> ballots, Set<UUID> members) {
        return new Tally(members.size(), count(ballots, members, Choice.FOR), count(ballots, members, Choice.AGAINST));
    }

    private static long count(Map<UUID, Ballot> ballots, Set<UUID> members, Choice choice) {
        return ballots.entrySet().stream()
                .filter(each ->
                        members.contains(each.getKey()) && each.getValue().choice() == choice)
                .count();
    }

    boolean isAdmitted() {
        return inFavour >= needed();
    }

    /** Even if all others were in favour. */
    boolean isLost() {
        return members - against < needed();
    }

    private int needed() {
        return members / 2 + 1;
    }
}
