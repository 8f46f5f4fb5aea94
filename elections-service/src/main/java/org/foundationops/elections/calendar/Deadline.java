package org.foundationops.elections.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;

/**
 * An instant of an election that people plan by.
 *
 * @param name stable: together with the election it says which deadline this is, also when it moves
 * @param sequence grows when the deadline moves or falls away (RFC 5545, 3.8.7.4)
 */
record Deadline(Election election, String name, String words, Instant at, int sequence, boolean isDropped) {

    private static final Map<String, String> WORDS = Map.of(
            "nominationsOpen", "nominations open",
            "nominationsClose", "nominations close",
            "registrationOpens", "registration opens",
            "votingOpens", "voting opens",
            "votingCloses", "voting closes");

    static List<Deadline> of(Election election) {
        List<Deadline> deadlines = new ArrayList<>();
        deadlines.add(of(
                election,
                "recordDate",
                "record date of the roll",
                election.timetable().recordDate()));
        election.timetable()
                .windows()
                .forEach((name, at) -> deadlines.add(of(election, name, requireNonNull(WORDS.get(name)), at)));
        return deadlines;
    }

    private static Deadline of(Election election, String name, String words, Instant at) {
        boolean isDropped = isOver(election) && at.isAfter(endOf(election));
        int moves = name.equals("votingCloses") ? election.extensions().size() : 0;
        return new Deadline(election, name, words, at, moves + (isDropped ? 1 : 0), isDropped);
    }

    /** Whether what lies ahead of it will not come any more. */
    private static boolean isOver(Election election) {
        ElectionStatus status = election.status();
        return status == ElectionStatus.CANCELLED || status == ElectionStatus.VOID || election.uncontestedAt() != null;
    }

    private static Instant endOf(Election election) {
        return election.status() == ElectionStatus.CANCELLED ? election.changedAt() : election.closedAt();
    }
}
